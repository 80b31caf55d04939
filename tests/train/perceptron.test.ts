/** The trainer of names learns what can be learned, the same on every run. */
import { expect, test } from 'vitest'
import { chanceFrom, shuffled } from '../../tools/train/chance.ts'
import { namedStory } from '../../tools/train/named-stories.ts'
import { averaged, type Line, learn, perceptronFor, prune, tag } from '../../tools/train/perceptron.ts'
import { quantised } from '../../tools/train/quantise.ts'
import { modelOf } from '../../utils/annotate/who/tagger/model.ts'
import { TAGS, tagsOf } from '../../utils/annotate/who/tagger/tags.ts'

const learning = () => ({ chance: chanceFrom(1), hidden: 0, margin: 1, rare: 1 })
/** Feature 5 marks a person of one word, feature 9 a body of two. */
const line: Line = {
  rows: [[1], [5], [1], [9], [9, 2], [1]],
  more: [],
  tags: tagsOf(6, [
    { start: 1, end: 2, kind: 'person' },
    { start: 3, end: 5, kind: 'organization' },
  ]),
}

function taught() {
  const stories = [[line], [line]]
  const settings = learning()
  const model = perceptronFor(stories, settings)
  for (let round = 0; round < 6; round++) learn(model, stories, settings)
  return { model, settings, stories }
}

test('it learns a line', () => {
  const { model, settings } = taught()
  expect([...tag(averaged(model, settings), line)]).toEqual([...line.tags])
})

test('it is the same on every run', () => expect(taught().model.weights).toEqual(taught().model.weights))

test('pruning leaves the heavy weights, no others come back, and the line is still known', () => {
  const { model, settings, stories } = taught()
  const left = () => averaged(model, settings).weights.filter(w => w !== 0).length
  const before = left()
  prune(model, settings, 8)
  const after = left()
  expect(after).toBeLessThan(before)
  learn(model, stories, settings)
  expect(left()).toBeLessThanOrEqual(after)
  expect([...tag(averaged(model, settings), line)]).toEqual([...line.tags])
})

test('what is shipped scores what was learned, in steps', () => {
  const { model, settings } = taught()
  const learned = averaged(model, settings)
  const shipped = quantised(learned)
  const scores = modelOf(shipped).scoresOf([[5]])
  const row = learned.rowOf[5]!
  const best = Array.from(scores).indexOf(Math.max(...scores))
  const weights = Array.from(learned.weights.subarray(row * TAGS, (row + 1) * TAGS))
  expect(best).toBe(weights.indexOf(Math.max(...weights)))
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
