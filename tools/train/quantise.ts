/** What was learned, in few levels and in few words: the model as it is shipped. */
import type { PackedModel } from '../../utils/annotate/who/tagger/model.ts'
import { LEVELS, pack } from '../../utils/annotate/who/tagger/packing.ts'
import { TAGS } from '../../utils/annotate/who/tagger/tags.ts'
import type { KnownRows } from './known-rows.ts'
import type { Weights } from './perceptron.ts'

/** Weights above this many times the mean weight are cut: a few large ones would make all steps coarse. */
const CUT = 4

export function quantised({ rowOf }: KnownRows, { rows: weights, moves }: Weights): PackedModel {
  const sizes = weights.filter(weight => weight !== 0).map(Math.abs)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)
  const scale = (CUT * mean) / LEVELS
  const features: number[] = []
  const starts: number[] = []
  const tags: number[] = []
  const values: number[] = []
  for (const [feature, row] of rowOf.entries()) {
    if (row < 0) continue
    const start = tags.length
    for (let tag = 0; tag < TAGS; tag++) {
      const value = Math.max(-LEVELS, Math.min(LEVELS, Math.round(weights[row * TAGS + tag]! / scale)))
      if (value === 0) continue
      tags.push(tag)
      values.push(value)
    }
    if (tags.length === start) continue
    features.push(feature)
    starts.push(start)
  }
  return {
    moves: Array.from(moves, move => Math.round(move * 100) / 100).join(' '),
    scale: Math.round(scale * 1e4) / 1e4,
    ...pack({
      features: Uint32Array.from(features),
      starts: Uint32Array.from([...starts, tags.length]),
      tags: Uint8Array.from(tags),
      values: Int8Array.from(values),
    }),
  }
}
