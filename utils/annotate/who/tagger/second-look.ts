/** Features of the second look: what the first one took the same words for elsewhere in the story. */
import type { NameSpan } from '../name-span.ts'
import { mixed } from './hashed.ts'
import { KINDS } from './tags.ts'
import type { Word, Words } from './word.ts'

interface Taken {
  /** How often the word was part of a name of each kind; in the last place, of none though capitalised. */
  votes: number[]
  /** The longest name that holds it: its kind, its length, and whether the word opens or ends it. */
  longest: number
  length: number
}

/** Rows beside those of the first look: one a token, empty for words without a capital. */
export function secondLook(words: Words, names: readonly NameSpan[]): number[][][] {
  const kinds = words.map(line => new Uint8Array(line.length))
  const taken = new Map<number, Taken>()
  const of = ({ low }: Word): Taken => {
    let known = taken.get(low)
    if (!known) {
      known = { votes: new Array<number>(KINDS.length + 1).fill(0), longest: 0, length: 0 }
      taken.set(low, known)
    }
    return known
  }
  for (const { passage, start, end, kind } of names) {
    const line = words[passage]!
    for (let i = start; i < end; i++) {
      kinds[passage]![i] = 1 + KINDS.indexOf(kind)
      const known = of(line[i]!)
      if (end - start <= known.length) continue
      known.length = end - start
      known.longest = 1 + 3 * KINDS.indexOf(kind) + (i === start ? 0 : i === end - 1 ? 1 : 2)
    }
  }
  for (const [p, line] of words.entries())
    for (const [i, word] of line.entries()) if (word.capital) of(word).votes[(kinds[p]![i]! || KINDS.length + 1) - 1]!++
  return words.map((line, p) =>
    line.map((word, i) => {
      const known = word.capital ? taken.get(word.low) : undefined
      if (!known) return []
      const own = (kinds[p]![i]! || KINDS.length + 1) - 1
      const others = leading(known.votes, own)
      const near = (n: number) => {
        const other = line[i + n]
        return other?.capital ? leading(taken.get(other.low)!.votes, -1) : 9
      }
      return [
        mixed(70, others, own),
        mixed(71, others),
        mixed(72, known.longest, Math.min(known.length, 4)),
        mixed(73, near(-1), others),
        mixed(74, near(1), others),
      ]
    }),
  )
}

/** The kind with most votes, one of `own` not counted; 8 where nobody else votes. */
function leading(votes: readonly number[], own: number): number {
  let best = 8
  let most = 0
  for (const [kind, count] of votes.entries()) {
    const others = kind === own ? count - 1 : count
    if (others > most) {
      most = others
      best = kind
    }
  }
  return best
}
