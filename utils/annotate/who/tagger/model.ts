/** A trained model: how much each feature speaks for each tag. */
import { BITS } from './hashed.ts'
import { type Packed, unpack } from './packing.ts'
import { TAGS } from './tags.ts'

export interface PackedModel extends Packed {
  /** Numbers, with spaces between: what one step from a tag to the next scores. */
  moves: string
  /** What one level of a weight scores. */
  scale: number
}

export interface Model {
  /** `moves[before * TAGS + tag]`. */
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
  /** One bit a feature: most features are unknown, and this tells so from a small piece of memory. */
  const known = new Uint8Array(2 ** BITS / 8)
  for (let row = 0; row < features.length; row++) {
    const feature = features[row]!
    let slot = feature >>> shift
    while (slots[slot]) slot = (slot + 1) & (size - 1)
    slots[slot] = row + 1
    known[feature >>> 3]! |= 1 << (feature & 7)
  }
  const rowOf = (feature: number): number => {
    let slot = feature >>> shift
    while (features[slots[slot]! - 1] !== feature) slot = (slot + 1) & (size - 1)
    return slots[slot]! - 1
  }
  // plain loops: this is where most of the time goes
  const scoresOf: Model['scoresOf'] = rows => {
    const scores = new Float32Array(rows.length * TAGS)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      for (let n = 0; n < row.length; n++) {
        const feature = row[n]!
        if (!(known[feature >>> 3]! & (1 << (feature & 7)))) continue
        const r = rowOf(feature)
        for (let k = starts[r]!; k < starts[r + 1]!; k++) scores[i * TAGS + tags[k]!]! += values[k]! * packed.scale
      }
    }
    return scores
  }
  return { moves: packed.moves.split(' ').map(Number), scoresOf }
}
