/** An averaged structured perceptron: it tags a line, and where it errs it moves its weights from its own tags to the right ones. */
import { bestPath } from '../../utils/annotate/who/tagger/best-path.ts'
import { TAGS } from '../../utils/annotate/who/tagger/tags.ts'
import { shuffled } from './chance.ts'
import type { KnownRows } from './known-rows.ts'
import type { Line } from './line.ts'

export interface Learning {
  chance: () => number
  /** This share of the features is hidden at each sight, so that no tag hangs on one word alone. */
  hidden: number
  /** A wrong tag must lose by this much. */
  margin: number
}

export interface Weights {
  /** TAGS weights a row. */
  rows: Float32Array
  /** `moves[before * TAGS + tag]`. */
  moves: Float64Array
}

export interface Perceptron {
  known: KnownRows
  now: Weights
  /** Each change times the step at which it came, for the average. */
  changes: Weights
  steps: number
  /** Where set, only weights that are 1 here may differ from 0. */
  kept?: Uint8Array
}

const nothing = (rows: number): Weights => ({
  rows: new Float32Array(rows * TAGS),
  moves: new Float64Array(TAGS * TAGS),
})

export const perceptronFor = (known: KnownRows): Perceptron => ({
  known,
  now: nothing(known.count),
  changes: nothing(known.count),
  steps: 1,
})

/** Once through all stories, in a new order; tells how many tags were wrong. A story is learned with or without its second look. */
export function learn(p: Perceptron, stories: readonly (readonly Line[])[], learning: Learning): number {
  const { chance, hidden, margin } = learning
  const lines = stories.flatMap(story => {
    const second = chance() < 0.6
    return story.map(line => ({ line, second }))
  })
  let wrong = 0
  for (const { line, second } of shuffled(lines, chance)) {
    const seen = sightOf(p.known, line, second, () => chance() >= hidden)
    const scores = scoresOf(p.now.rows, seen)
    for (const [i, tag] of line.tags.entries())
      for (let t = 0; t < TAGS; t++) if (t !== tag) scores[i * TAGS + t]! += margin
    wrong += correct(p, seen, line.tags, bestPath(scores, p.now.moves))
    p.steps++
  }
  return wrong
}

function correct(p: Perceptron, { rows, starts }: Sight, right: Uint8Array, guess: Uint8Array): number {
  const { now, changes, kept, steps } = p
  let wrong = 0
  let rightBefore = 0
  let guessBefore = 0
  const move = (index: number, by: number) => {
    now.moves[index]! += by
    changes.moves[index]! += by * steps
  }
  const weigh = (index: number, by: number) => {
    if (kept && !kept[index]) return
    now.rows[index]! += by
    changes.rows[index]! += by * steps
  }
  for (const [i, tag] of right.entries()) {
    const guessed = guess[i]!
    if (rightBefore !== guessBefore || tag !== guessed) {
      move(rightBefore * TAGS + tag, 1)
      move(guessBefore * TAGS + guessed, -1)
    }
    rightBefore = tag
    guessBefore = guessed
    if (tag === guessed) continue
    wrong++
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      weigh(rows[k]! * TAGS + tag, 1)
      weigh(rows[k]! * TAGS + guessed, -1)
    }
  }
  return wrong
}

/** The mean of the weights over all steps, as they are when nothing is hidden. */
export const averaged = ({ now, changes, steps }: Perceptron, { hidden }: Learning): Weights => ({
  rows: now.rows.map((weight, i) => (weight - changes.rows[i]! / steps) * (1 - hidden)),
  moves: now.moves.map((weight, i) => weight - changes.moves[i]! / steps),
})

/** Learners that met the stories in different orders err differently; their mean errs less. */
export function meanOf(all: readonly Weights[]): Weights {
  const mean = <T extends Float32Array | Float64Array>(lists: readonly T[]) =>
    lists[0]!.map((_, i) => lists.reduce((sum, list) => sum + list[i]!, 0) / lists.length) as T
  return { rows: mean(all.map(w => w.rows)), moves: mean(all.map(w => w.moves)) }
}

/** A learner that goes on from the `keep` heaviest weights alone, so that they learn to do without the others. */
export function pruned(known: KnownRows, { rows, moves }: Weights, { hidden }: Learning, keep: number): Perceptron {
  const least = Float32Array.from(rows, Math.abs).sort()[Math.max(0, rows.length - keep)]!
  const kept = Uint8Array.from(rows, weight => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0))
  return {
    ...perceptronFor(known),
    now: { rows: rows.map((weight, i) => (kept[i] ? weight / (1 - hidden) : 0)), moves: moves.slice() },
    kept,
  }
}

export const tag = (known: KnownRows, { rows, moves }: Weights, line: Line): Uint8Array =>
  bestPath(scoresOf(rows, sightOf(known, line, false)), moves)

/** The known rows of each token: token i has `rows` from `starts[i]` up to, not with, `starts[i + 1]`. */
interface Sight {
  rows: Int32Array
  starts: Int32Array
}

function sightOf({ rowOf }: KnownRows, { first, more, tags }: Line, second: boolean, shown = () => true): Sight {
  const rows = new Int32Array(first.features.length + more.features.length)
  const starts = new Int32Array(tags.length + 1)
  let count = 0
  const looks = second ? [first, more] : [first]
  for (let i = 0; i < tags.length; i++) {
    for (const { features, starts: at } of looks)
      for (let k = at[i]!; k < at[i + 1]!; k++) {
        const row = rowOf[features[k]!]!
        if (row >= 0 && shown()) rows[count++] = row
      }
    starts[i + 1] = count
  }
  return { rows, starts }
}

/** Plain loops over typed arrays: this is where the time of training goes. */
function scoresOf(weights: Float32Array, { rows, starts }: Sight): Float32Array {
  const scores = new Float32Array((starts.length - 1) * TAGS)
  for (let i = 0; i + 1 < starts.length; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const row = rows[k]! * TAGS
      for (let t = 0; t < TAGS; t++) scores[i * TAGS + t]! += weights[row + t]!
    }
  return scores
}
