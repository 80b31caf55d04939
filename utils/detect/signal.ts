/** A signal looks at a page and says how plainly it shows one thing. What that thing is worth stands in `weights.json`. */
import type { Page } from './page.ts'

/** A tuple, because the script runs on every page and forty field names are a tenth of its size. */
export type Signal = readonly [says: string | ((page: Page) => string), of: (page: Page) => number | boolean]

/** A veto ends the matter: what the page is instead, in words; undefined where it has no objection. */
export type Veto = (page: Page) => string | undefined
