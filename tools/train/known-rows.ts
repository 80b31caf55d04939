/** The features that are learned: those that the stories show often enough, each with a row of weights. */
import { BITS } from '../../utils/annotate/who/tagger/hashed.ts'
import type { Line } from './line.ts'

export interface KnownRows {
  /** Feature -> row, -1 for those that are not learned. */
  rowOf: Int32Array
  count: number
}

export function knownRows(stories: readonly (readonly Line[])[], rare: number): KnownRows {
  const times = new Uint32Array(2 ** BITS)
  for (const lines of stories)
    for (const { first, more } of lines) {
      for (const feature of first.features) times[feature]!++
      for (const feature of more.features) times[feature]!++
    }
  let count = 0
  const rowOf = new Int32Array(times.length).fill(-1)
  for (const [feature, n] of times.entries()) if (n >= rare) rowOf[feature] = count++
  return { rowOf, count }
}
