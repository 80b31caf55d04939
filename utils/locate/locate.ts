/** The door of this room: where the mentions of a story stand in the page that it was read from. Reads the live page and changes nothing. */
import type { Article } from '../model/article.ts'
import type { Mention } from '../model/reading.ts'
import { textsOf } from '../text/texts.ts'
import { pageWords } from './page-words.ts'
import { tight } from './tight.ts'

/** Letters on each side by which a mention is known where its paragraph does not stand in the page as it was read. */
const CONTEXT = 24
/** Each text that is not where it was expected costs a look through the whole page. */
const MOST_SEARCHES = 200

/** As many as there are mentions, in their order; undefined where the page does not show the words. */
export function locate(page: Document, article: Article, mentions: readonly Mention[]): (Range | undefined)[] {
  const texts = textsOf(article)
  const words = pageWords(page)
  const byText = new Map<number, number[]>(texts.map(({ id }) => [id, []]))
  for (const [i, { text }] of mentions.entries()) byText.get(text)?.push(i)
  const found = new Array<Range | undefined>(mentions.length)
  let here = 0
  let searches = 0
  const find = (sought: string): number => {
    const ahead = words.chars.indexOf(sought, here)
    if (ahead >= 0 || here === 0 || ++searches > MOST_SEARCHES) return ahead
    return words.chars.indexOf(sought)
  }

  for (const { id, chars } of texts) {
    const asked = byText.get(id) ?? []
    const whole = tight(chars)
    if (asked.length === 0 || whole === '') continue
    const start = find(whole)
    if (start >= 0) here = start
    for (const i of asked) {
      const from = tight(chars.slice(0, mentions[i]!.from)).length
      const to = from + tight(chars.slice(mentions[i]!.from, mentions[i]!.to)).length
      const before = Math.max(0, from - CONTEXT)
      const at = start >= 0 ? start : find(whole.slice(before, to + CONTEXT)) - before
      if (at + before >= 0) found[i] = words.rangeOf(at + from, at + to)
    }
  }
  return found
}
