/** A trained model: how much each feature speaks for each tag. */
import { BITS } from './hashed.ts'
import { type Packed, unpack } from './packing.ts'
import { TAGS } from './tags.ts'

export interface PackedModel extends Packed {
  /** What one step from a tag to the next scores: `moves[before * TAGS + tag]`. */
  moves: readonly number[]
  /** What one level of a weight scores. */
  scale: number
}

export interface Model {
  moves: readonly number[]
  /** TAGS scores a token, from rows of features. */
  scoresOf(rows: readonly (readonly number[])[]): Float32Array
}

export function modelOf(packed: PackedModel): Model {
  const { features, starts, tags, values } = unpack(packed)
  const size = 2 ** Math.ceil(Math.log2(2 * features.length + 2))
  const shift = Math.max(0, BITS - Math.log2(size))
  /** Open addressing: a slot holds its row plus one. */
  const slots = new Uint32Array(size)
  for (const [row, feature] of features.entries()) {
    let slot = feature >>> shift
    while (slots[slot]) slot = (slot + 1) & (size - 1)
    slots[slot] = row + 1
  }
  const scoresOf: Model['scoresOf'] = rows => {
    const scores = new Float32Array(rows.length * TAGS)
    for (const [i, row] of rows.entries())
      for (const feature of row) {
        let slot = (feature >>> shift) & (size - 1)
        while (slots[slot] && features[slots[slot]! - 1] !== feature) slot = (slot + 1) & (size - 1)
        if (!slots[slot]) continue
        const known = slots[slot]! - 1
        for (let k = starts[known]!; k < starts[known + 1]!; k++)
          scores[i * TAGS + tags[k]!]! += values[k]! * packed.scale
      }
    return scores
  }
  return { moves: packed.moves, scoresOf }
}
