/** Which words may be part of a name: those with a capital, and those that stand near one, as the "of the" of "University of the West". */
import type { Word } from './word.ts'

/** A name has at most so many small words in a row that the model would follow. */
const REACH = 2

/** One sign a word. The others are in no name, and nobody needs to look at them. */
export function nearNames(words: readonly Word[]): Uint8Array {
  const near = new Uint8Array(words.length)
  for (const [i, word] of words.entries())
    if (word.exact !== word.low) near.fill(1, Math.max(0, i - REACH), i + REACH + 1)
  return near
}
