/** Viterbi: the sequence of tags with the highest sum of scores. */
import { mayFollow, OUTSIDE, TAGS } from './tags.ts'

/** A score for OUTSIDE that no other tag can beat: the word is in no name, and nothing else is weighed. */
export const CERTAIN = 1e6

/** `emitted` has TAGS scores a token; `moves[before * TAGS + tag]` scores a step. */
export function bestPath(emitted: Float32Array, moves: ArrayLike<number>): Uint8Array {
  const length = emitted.length / TAGS
  const from = new Uint8Array(emitted.length)
  let last = new Float64Array(TAGS).fill(-Infinity)
  let now = new Float64Array(TAGS)
  last[OUTSIDE] = 0
  for (let i = 0; i < length; i++) {
    now.fill(-Infinity)
    const tags = emitted[i * TAGS + OUTSIDE]! >= CERTAIN ? OUTSIDE + 1 : TAGS
    for (let tag = 0; tag < tags; tag++) {
      const allowed = BEFORE[tag]!
      for (let k = 0; k < allowed.length; k++) {
        const before = allowed[k]!
        const score = last[before]! + moves[before * TAGS + tag]!
        if (score > now[tag]!) {
          now[tag] = score
          from[i * TAGS + tag] = before
        }
      }
      now[tag]! += emitted[i * TAGS + tag]!
    }
    ;[last, now] = [now, last]
  }
  const path = new Uint8Array(length)
  let tag = ENDS.reduce((a, b) => (last[b]! > last[a]! ? b : a), OUTSIDE)
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag
    tag = from[i * TAGS + tag]!
  }
  return path
}

const all = Array.from({ length: TAGS }, (_, tag) => tag)
const BEFORE = all.map(tag => all.filter(before => mayFollow(tag, before)))
/** No name is open behind the last token. */
const ENDS = all.filter(tag => mayFollow(OUTSIDE, tag))
