/** What only the body tells: headline, byline, running text, and the furniture of shops, forums and manuals. */
import { lettersIn } from '../letters.ts'
import type { Page } from '../page.ts'
import type { Signal } from '../signal.ts'

const has = (selector: string) => (page: Page) => page.root.querySelector(selector) !== null
const hasClass = (word: string) => has(`[class*=${word} i]`)

export const body: readonly Signal[] = [
  ['headline', page => [...page.root.querySelectorAll('h1')].some(h1 => lettersIn(h1.textContent ?? '') >= 30)],
  [page => `${Math.round(page.prose() / 6)} words`, page => Math.min(page.prose(), 2000) / 2000],
  ['byline', hasClass('byline')],
  ['author link', has('[rel=author]')],
  ['share buttons', hasClass('share')],
  ['headline style', hasClass('headline')],
  ['captions', has('figcaption')],
  ['program code', has('pre,code')],
  ['prices', has('[class*=cart i],[class*=price i]')],
  ['reply form', has('textarea')],
]
