/** Does a place in a text overlap one of many mentions? A long text holds thousands, so the nearest is found by halves. */
import type { Mention } from '../model/reading.ts'
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
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]!.from < place.to) low = middle + 1
      else high = middle
    }
    const last = all[low - 1]
    return last !== undefined && overlaps(last, place)
  }
}
