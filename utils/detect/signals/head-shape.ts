/** What the head and the body's own classes tell. */
import { lettersIn } from '../letters.ts'
import type { Signal } from '../signal.ts'

export const headShape: readonly Signal[] = [
  ['AMP version', ({ root }) => root.querySelector('link[rel=amphtml]') !== null],
  ['title like a headline', ({ title }) => Math.min(headlineOf(title()), 70) / 70],
  [
    'single entry',
    ({ root }) =>
      /(^|[\s_-])(single|article|story|postid)([\s_-]|$)/i.test(root.querySelector('body')?.className ?? ''),
  ],
]

/** The longest part between separators, without the site's name: "Ferries stop for a day | The Norvik Post". */
const headlineOf = (title: string): number => Math.max(...title.split(/ [-|–—:·»] /).map(lettersIn))
