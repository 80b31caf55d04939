/** Does a place in a text overlap one of many mentions? A long text holds thousands. */
import type { Mention } from '../model/reading.ts'
import { lastWhere } from '../text/last-where.ts'
import { overlaps } from '../text/spans.ts'
import { groupBy } from './group-by.ts'

type Place = Pick<Mention, 'text' | 'from' | 'to'>

/** The mentions do not overlap each other. */
export function overlapsOneOf(mentions: readonly Place[]): (place: Place) => boolean {
  const byText = groupBy(mentions, m => m.text)
  for (const all of byText.values()) all.sort((a, b) => a.from - b.from)
  return place => {
    const all = byText.get(place.text) ?? []
    // the last one that begins before the place ends is the only one that can reach into it
    const last = all[lastWhere(all, m => m.from < place.to)]
    return last !== undefined && overlaps(last, place)
  }
}
