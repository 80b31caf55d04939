/** What looks at a page. */
import type { Page } from './page.ts'

/**
 * How plainly a page shows some things, from 0 to 1 each. What each is worth stands in `weights.json`; what each is called stands
 * beside the function. Several in one function: on a first call a function costs more than what it does.
 */
export type Signals = (page: Page) => (number | boolean)[]

/** A veto ends the matter: what the page is instead, in words; undefined where it has no objection. */
export type Veto = (page: Page) => string | undefined
