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

/** A step is named after what it drops: the first word that fits decides. */
type Nouns = readonly (readonly [RegExp, Noun])[]
const OF_THE_STORY: Nouns = [
  [/caption|credit|^alt-/, ['caption', 'captions']],
  [/title|headline/, ['repeated headline', 'repeated headlines']],
  [/byline|author/, ['byline', 'bylines']],
  [/picture|image|figure/, ['picture', 'pictures']],
  [/repeat|twin|echo/, ['repetition', 'repetitions']],
]
const PAGE_LINE: Noun = ['page line', 'page lines']
const OF_THE_PAGE: Nouns = [
  [/comment/, ['line of comments', 'lines of comments']],
  [/root|hidden|outside/, ['line outside the story', 'lines outside the story']],
]

const KNOWN = [...OF_THE_STORY, ...OF_THE_PAGE]
const nounOf = ([, noun]: Nouns[number]) => noun
/** What the story lost before what only stood around it. */
const SHOWN_IN_ORDER = [...OF_THE_STORY.map(nounOf), PAGE_LINE, ...OF_THE_PAGE.map(nounOf)]

export function removedGroups(removed: readonly Removal[]): RemovedGroup[] {
  const groups = new Map(SHOWN_IN_ORDER.map(noun => [noun, [] as Removal[]]))
  for (const removal of removed) groups.get(nounFor(removal.step))!.push(removal)
  return [...groups]
    .filter(([, removals]) => removals.length > 0)
    .map(([[one, many], removals]) => ({
      title: `${removals.length} ${removals.length === 1 ? one : many}`,
      reasons: [...new Set(removals.map(r => r.reason))],
      removals,
    }))
}

const nounFor = (step: string): Noun => KNOWN.find(([name]) => name.test(step))?.[1] ?? PAGE_LINE
