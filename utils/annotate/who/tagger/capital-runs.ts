/** Where each capitalised word's run of capitals begins and ends, small joints included: "Ministry of Tides", "van der Example". */
import { jointLength } from '../joints.ts'
import type { Passage } from '../token.ts'
import type { Word } from './word.ts'

/** Per token, half-open; 0 and 0 for a token outside of all runs. */
export interface CapitalRuns {
  starts: Uint32Array
  ends: Uint32Array
}

const LONGEST = 12

/** In a passage whose capitals tell nothing (`flat`) each word is a run of its own. */
export function capitalRuns(passage: Passage, words: readonly Word[], flat: boolean): CapitalRuns {
  const starts = new Uint32Array(words.length)
  const ends = new Uint32Array(words.length)
  for (let start = 0; start < words.length; start++) {
    if (!words[start]!.capital) continue
    const end = flat ? start + 1 : runEnd(passage, words, start)
    starts.fill(start, start, end)
    ends.fill(end, start, end)
    start = end - 1
  }
  return { starts, ends }
}

function runEnd({ tokens }: Passage, words: readonly Word[], start: number): number {
  let end = start + 1
  while (end - start < LONGEST) {
    if (words[end]?.capital && !tokens[end]!.opens) {
      end++
      continue
    }
    const joint = jointLength(tokens, start, end)
    if (joint === undefined) break
    end += joint + 1
  }
  return end
}
