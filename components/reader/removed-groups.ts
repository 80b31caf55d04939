/** What was taken out, in groups a reader understands: "2 captions, 3 page lines". */
import type { Removal } from '../../utils/model/removal.ts'

export interface RemovedGroup {
  /** "2 captions" */
  title: string
  /** Every different reason once, in order. */
  reasons: string[]
  removals: Removal[]
}

type Noun = readonly [one: string, many: string]

/** A step is named after what it drops; the first word that fits decides, anything else was a line of the page. */
const NOUNS: readonly (readonly [RegExp, Noun])[] = [
  [/caption|credit/, ['caption', 'captions']],
  [/title|headline/, ['repeated headline', 'repeated headlines']],
  [/byline|author|dateline/, ['byline', 'bylines']],
  [/lead|picture|image|figure/, ['picture', 'pictures']],
  [/repeat|twin|double|duplicate/, ['repetition', 'repetitions']],
]
const PAGE_LINE: Noun = ['page line', 'page lines']

export function removedGroups(removed: readonly Removal[]): RemovedGroup[] {
  const groups = new Map<Noun, Removal[]>()
  for (const removal of removed) {
    const noun = NOUNS.find(([name]) => name.test(removal.step))?.[1] ?? PAGE_LINE
    groups.set(noun, [...(groups.get(noun) ?? []), removal])
  }
  return [...groups].map(([[one, many], removals]) => ({
    title: `${removals.length} ${removals.length === 1 ? one : many}`,
    reasons: [...new Set(removals.map(r => r.reason))],
    removals,
  }))
}
