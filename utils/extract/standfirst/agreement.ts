/** Do these lines say what the page declares as its summary? */
import { fold } from '../../text/fold.ts'
import { likeness } from '../../text/likeness.ts'

/**
 * Whole: every word of them, whether or not the summary goes on. Part: the summary was cut out of their beginning, as
 * systems do with the first paragraph of a story that has no standfirst.
 */
export type Agreement = 'whole' | 'part' | 'none'

/** In letters: so many tell one line from all others. */
const TELLING = 40

export function agreement(words: string, summaries: readonly string[]): Agreement {
  const said = fold(words)
  const declared = summaries.map(fold)
  if (declared.some(one => (said.length >= TELLING && one.startsWith(said)) || likeness(said, one) >= 0.9))
    return 'whole'
  return declared.some(one => (one.length >= TELLING && said.startsWith(one)) || likeness(said, one) >= 0.8)
    ? 'part'
    : 'none'
}
