/** A model as plain text: the features as gaps, and each weight as one sign for its tag and one for its value. */
import { numberOf, packGaps, SIGNS, unpackGaps } from './gaps.ts'

/** Rows come in ascending order of their features; the weights of a row stand in one piece. */
export interface Weights {
  /** Which feature each row is. */
  features: Uint32Array
  /** Row r has the weights `starts[r]` up to, not with, `starts[r + 1]`. */
  starts: Uint32Array
  tags: Uint8Array
  /** Whole numbers from -LEVELS to LEVELS, never 0. */
  values: Int8Array
}

export interface Packed {
  gaps: string
  tags: string
  values: string
}

export const LEVELS = 15

/** The first weight of a row has its tag moved by this much. */
const OPENS = 40

export function pack({ features, starts, tags, values }: Weights): Packed {
  const opens = new Set(starts)
  return {
    gaps: packGaps(features),
    tags: Array.from(tags, (tag, i) => SIGNS[opens.has(i) ? tag + OPENS : tag]!).join(''),
    values: Array.from(values, value => SIGNS[value + LEVELS]!).join(''),
  }
}

/** Plain loops over typed arrays: the first story waits for this. */
export function unpack(packed: Packed): Weights {
  const count = packed.tags.length
  const tags = new Uint8Array(count)
  const values = new Int8Array(count)
  const opens = new Uint32Array(count + 1)
  let rows = 0
  for (let i = 0; i < count; i++) {
    const n = numberOf[packed.tags.charCodeAt(i)]!
    if (n >= OPENS) opens[rows++] = i
    tags[i] = n >= OPENS ? n - OPENS : n
    values[i] = numberOf[packed.values.charCodeAt(i)]! - LEVELS
  }
  opens[rows] = count
  return { features: unpackGaps(packed.gaps), starts: opens.slice(0, rows + 1), tags, values }
}
