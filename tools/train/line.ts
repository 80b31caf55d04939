/** One line of a story as the learner meets it: what is seen of each token, and the right tags. */

/** Token i has `features` from `starts[i]` up to, not with, `starts[i + 1]`. */
export interface Look {
  features: Int32Array
  starts: Int32Array
}

export interface Line {
  first: Look
  /** The features of the second look. */
  more: Look
  tags: Uint8Array
}

export function lookOf(rows: readonly (readonly number[])[]): Look {
  const starts = new Int32Array(rows.length + 1)
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length
  return { features: Int32Array.from(rows.flat()), starts }
}

export const nothingMore = (tokens: number): Look => ({
  features: new Int32Array(0),
  starts: new Int32Array(tokens + 1),
})
