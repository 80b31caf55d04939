/** The trainer of names learns what can be learned, the same on every run. */
import { expect, test } from 'vitest'
import { chanceFrom, shuffled } from '../../tools/train/chance.ts'
import { knownRows } from '../../tools/train/known-rows.ts'
import { type Line, lookOf, nothingMore } from '../../tools/train/line.ts'
import { namedStory } from '../../tools/train/named-stories.ts'
import { averaged, learn, meanOf, perceptronFor, pruned, tag } from '../../tools/train/perceptron.ts'
import { quantised } from '../../tools/train/quantise.ts'
import { modelOf } from '../../utils/annotate/who/tagger/model.ts'
import { TAGS, tagsOf } from '../../utils/annotate/who/tagger/tags.ts'

const learning = () => ({ chance: chanceFrom(1), hidden: 0, margin: 1 })
/** Feature 5 marks a person of one word, feature 9 a body of two. */
const line: Line = {
  first: lookOf([[1], [5], [1], [9], [9, 2], [1]]),
  more: nothingMore(6),
  tags: tagsOf(6, [
    { start: 1, end: 2, kind: 'person' },
    { start: 3, end: 5, kind: 'organization' },
  ]),
}
const stories = [[line], [line]]
const known = knownRows(stories, 1)

function taught() {
  const settings = learning()
  const learner = perceptronFor(known)
  for (let round = 0; round < 6; round++) learn(learner, stories, settings)
  return { learner, settings, weights: averaged(learner, settings) }
}

test('it learns a line', () => expect([...tag(known, taught().weights, line)]).toEqual([...line.tags]))

test('it is the same on every run', () => expect(taught().weights).toEqual(taught().weights))

test('features that are seen too seldom are not learned', () => {
  expect(known.rowOf[2]).toBeGreaterThanOrEqual(0)
  const { rowOf, count } = knownRows(stories, 3)
  expect(rowOf[2]).toBe(-1)
  expect(rowOf[9]).toBeGreaterThanOrEqual(0)
  expect(count).toBe(2)
})

test('the mean of two is half of their sum', () => {
  const weights = (row: number, move: number) => ({ rows: Float32Array.of(row), moves: Float64Array.of(move) })
  expect(meanOf([weights(1, -4), weights(3, 2)])).toEqual(weights(2, -1))
})

test('pruning leaves the heavy weights, no others come back, and the line is still known', () => {
  const { settings, weights } = taught()
  const inUse = (rows: Float32Array) => rows.filter(w => w !== 0).length
  const learner = pruned(known, weights, settings, 8)
  const after = inUse(learner.now.rows)
  expect(after).toBeLessThan(inUse(weights.rows))
  learn(learner, stories, settings)
  const again = averaged(learner, settings)
  expect(inUse(again.rows)).toBeLessThanOrEqual(after)
  expect([...tag(known, again, line)]).toEqual([...line.tags])
})

test('what is shipped scores what was learned, in steps', () => {
  const { weights } = taught()
  const scores = modelOf(quantised(known, weights)).scoresOf([[5]])
  const row = known.rowOf[5]!
  const best = Array.from(scores).indexOf(Math.max(...scores))
  const learned = Array.from(weights.rows.subarray(row * TAGS, (row + 1) * TAGS))
  expect(best).toBe(learned.indexOf(Math.max(...learned)))
})

test('a marked story becomes passages and spans of tokens; a name cut inside a token takes all of it', () => {
  const { passages, names, exact } = namedStory({
    id: 'x',
    text: 'Rain.\nAnna Orm slept in Vikby.',
    ents: [
      [6, 14, 'PER'],
      [24, 27, 'LOC'],
    ],
  })
  expect(passages).toHaveLength(2)
  expect(names).toEqual([
    { passage: 1, start: 0, end: 2, kind: 'person' },
    { passage: 1, start: 4, end: 5, kind: 'place' },
  ])
  expect([...exact]).toEqual(['1:0:8:person', '1:18:21:place'])
})

test('a shuffle keeps everything', () => {
  const things = Array.from({ length: 20 }, (_, i) => i)
  const mixed = shuffled(things, chanceFrom(7))
  expect(mixed).not.toEqual(things)
  expect(mixed.sort((a, b) => a - b)).toEqual(things)
})
