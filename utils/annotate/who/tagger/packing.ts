/**
 * A model as plain text, which zip packs as tightly as any binary: each weight is one sign for its tag and one for its value,
 * each row one to four signs for its distance from the row before.
 */

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

/** Printable ASCII without the two signs that JSON must escape. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(c => c !== '"' && c !== '\\')
const HALF = SIGNS.length >> 1
const sign = (n: number): string => SIGNS[n]!
const numbers = new Uint8Array(128)
for (const [n, chars] of SIGNS.entries()) numbers[chars.charCodeAt(0)] = n

/** The first weight of a row has its tag moved by this much. */
const OPENS = 40

export function pack({ features, starts, tags, values }: Weights): Packed {
  const gaps: string[] = []
  let last = 0
  for (const feature of features) {
    let gap = feature - last
    last = feature
    for (; gap >= HALF; gap = Math.floor(gap / HALF)) gaps.push(sign(HALF + (gap % HALF)))
    gaps.push(sign(gap))
  }
  const opens = new Set(starts)
  return {
    gaps: gaps.join(''),
    tags: Array.from(tags, (tag, i) => sign(opens.has(i) ? tag + OPENS : tag)).join(''),
    values: Array.from(values, value => sign(value + LEVELS)).join(''),
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
    const n = numbers[packed.tags.charCodeAt(i)]!
    if (n >= OPENS) opens[rows++] = i
    tags[i] = n >= OPENS ? n - OPENS : n
    values[i] = numbers[packed.values.charCodeAt(i)]! - LEVELS
  }
  opens[rows] = count
  const features = new Uint32Array(rows)
  let feature = 0
  for (let row = 0, i = 0; row < rows; row++) {
    for (let unit = 1; ; unit *= HALF) {
      const n = numbers[packed.gaps.charCodeAt(i++)]!
      feature += (n % HALF) * unit
      if (n < HALF) break
    }
    features[row] = feature
  }
  return { features, starts: opens.slice(0, rows + 1), tags, values }
}
