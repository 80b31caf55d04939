/** Headline and running text, and how much of the page are links: lists have many links and little to read. */
import { lettersIn } from '../letters.ts'
import type { Signals } from '../signal.ts'

/** Letters that one link weighs: a story of a thousand words may stand among a hundred and fifty links. */
const LINK = 40

/** A reason gives the number of words in its place. */
export const RUNNING_TEXT = 'running text'
export const runningTextNames = ['headline', RUNNING_TEXT, 'more text than links']

export const runningText: Signals = ({ root, prose }) => {
  const all = (tag: string) => root().getElementsByTagName(tag)
  const letters = prose()
  const hasHeadline = [...all('h1')].some(h1 => lettersIn(h1.textContent ?? '') >= 30)
  return [hasHeadline, Math.min(letters, 2000) / 2000, letters / (letters + LINK * all('a').length + 1)]
}
