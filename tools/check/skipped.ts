/** The browsers whose tests a person leaves out: LEDE_SKIP=firefox, LEDE_SKIP=chromium, or both with a comma. */
import { families } from '../browsers/browser.ts'

export const skipped = families.filter(family => process.env.LEDE_SKIP?.split(',').includes(family))
