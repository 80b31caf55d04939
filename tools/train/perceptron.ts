/** An averaged structured perceptron: it tags a line, and where it errs it moves its weights from its own tags to the right ones. */
import { bestPath } from '../../utils/annotate/who/tagger/best-path.ts'
import { BITS } from '../../utils/annotate/who/tagger/hashed.ts'
import { TAGS } from '../../utils/annotate/who/tagger/tags.ts'
import { shuffled } from './chance.ts'

export interface Line {
  rows: readonly (readonly number[])[]
  /** Features of the second look; a story is learned now with them, now without, so that one model serves both looks. */
  more: readonly (readonly number[])[]
  tags: Uint8Array
}

export interface Learning {
  chance: () => number
  /** This share of the features is hidden at each sight, so that no tag hangs on one word alone. */
  hidden: number
  /** A wrong tag must lose by this much. */
  margin: number
  /** Features seen less often are not learned. */
  rare: number
}

/** Feature -> row, -1 for those that are not learned. */
export interface Perceptron {
  rowOf: Int32Array
  rows: number
  weights: Float32Array
  /** Sum over time, for the average. */
  weightSums: Float32Array
  moves: Float64Array
  moveSums: Float64Array
  steps: number
  /** Where set, only weights that are 1 here may differ from 0. */
  kept?: Uint8Array
}

export function perceptronFor(stories: readonly (readonly Line[])[], { rare }: Learning): Perceptron {
  const counts = new Uint32Array(2 ** BITS)
  for (const lines of stories)
    for (const { rows, more } of lines)
      for (const features of [...rows, ...more]) for (const feature of features) counts[feature]!++
  let rows = 0
  const rowOf = new Int32Array(counts.length).fill(-1)
  for (const [feature, count] of counts.entries()) if (count >= rare) rowOf[feature] = rows++
  return {
    rowOf,
    rows,
    weights: new Float32Array(rows * TAGS),
    weightSums: new Float32Array(rows * TAGS),
    moves: new Float64Array(TAGS * TAGS),
    moveSums: new Float64Array(TAGS * TAGS),
    steps: 1,
  }
}

/** Once through all stories, in a new order; tells how many tags were wrong. */
export function learn(p: Perceptron, stories: readonly (readonly Line[])[], learning: Learning): number {
  const { chance, hidden, margin } = learning
  const lines = stories.flatMap(story => {
    const second = chance() < 0.6
    return story.map(line => ({ line, second }))
  })
  let wrong = 0
  for (const { line, second } of shuffled(lines, chance)) {
    const seen = rowsOf(p, line, second, () => chance() >= hidden)
    const scores = scoresOf(p.weights, seen)
    for (const [i, tag] of line.tags.entries())
      for (let t = 0; t < TAGS; t++) if (t !== tag) scores[i * TAGS + t]! += margin
    wrong += correct(p, seen, line.tags, bestPath(scores, p.moves))
    p.steps++
  }
  return wrong
}

function correct(p: Perceptron, seen: readonly (readonly number[])[], right: Uint8Array, guess: Uint8Array): number {
  let wrong = 0
  let rightBefore = 0
  let guessBefore = 0
  const move = (index: number, by: number) => {
    p.moves[index]! += by
    p.moveSums[index]! += by * p.steps
  }
  const weigh = (index: number, by: number) => {
    if (p.kept && !p.kept[index]) return
    p.weights[index]! += by
    p.weightSums[index]! += by * p.steps
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
    for (const row of seen[i]!) {
      weigh(row * TAGS + tag, 1)
      weigh(row * TAGS + guessed, -1)
    }
  }
  return wrong
}

export interface Learned {
  rowOf: Int32Array
  weights: Float32Array
  moves: Float64Array
}

/** The mean of the weights over all steps, as they are when nothing is hidden. */
export const averaged = (p: Perceptron, { hidden }: Learning): Learned => ({
  rowOf: p.rowOf,
  weights: p.weights.map((weight, i) => (weight - p.weightSums[i]! / p.steps) * (1 - hidden)),
  moves: p.moves.map((weight, i) => weight - p.moveSums[i]! / p.steps),
})

/** Goes on from the `keep` heaviest weights alone, so that they learn to do without the others. */
export function prune(p: Perceptron, learning: Learning, keep: number): void {
  const { weights, moves } = averaged(p, learning)
  const least = Float32Array.from(weights, Math.abs).sort()[Math.max(0, weights.length - keep)]!
  p.kept = Uint8Array.from(weights, weight => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0))
  p.weights = weights.map((weight, i) => (p.kept![i] ? weight / (1 - learning.hidden) : 0))
  p.weightSums = new Float32Array(weights.length)
  p.moves = moves
  p.moveSums = new Float64Array(moves.length)
  p.steps = 1
}

export const tag = (learned: Learned, line: Line): Uint8Array =>
  bestPath(scoresOf(learned.weights, rowsOf(learned, line, false)), learned.moves)

function rowsOf({ rowOf }: { rowOf: Int32Array }, { rows, more }: Line, second: boolean, shown = () => true) {
  const known = (features: readonly number[] = []) => {
    const found: number[] = []
    for (const feature of features) if (rowOf[feature]! >= 0 && shown()) found.push(rowOf[feature]!)
    return found
  }
  return rows.map((features, i) => (second ? [...known(features), ...known(more[i])] : known(features)))
}

function scoresOf(weights: Float32Array, rows: readonly (readonly number[])[]): Float32Array {
  const scores = new Float32Array(rows.length * TAGS)
  for (const [i, row] of rows.entries())
    for (const r of row) for (let t = 0; t < TAGS; t++) scores[i * TAGS + t]! += weights[r * TAGS + t]!
  return scores
}
