/** How far into the story each mention stands, from 0 at the headline to 1 at the end. */
import type { Article } from '../../utils/model/article.ts'
import type { Reading } from '../../utils/model/reading.ts'
import { textsOf } from '../../utils/text/texts.ts'

export function whereabouts(article: Article, reading: Reading): ReadonlyMap<string, number[]> {
  const starts = new Map<number, number>()
  let length = 0
  for (const { id, chars } of textsOf(article)) {
    starts.set(id, length)
    length += chars.length
  }
  const places = new Map<string, number[]>()
  for (const { text, from, entity } of reading.mentions) {
    const start = starts.get(text)
    if (start !== undefined) places.set(entity, [...(places.get(entity) ?? []), (start + from) / length])
  }
  return places
}
