/** Which mentions are marked. */
import { expect, test } from 'vitest'
import { shownMarks } from '../../components/reader/shown-marks.ts'
import { type Density, defaults } from '../../utils/model/settings.ts'
import { reading } from './stories.ts'

const shown = (density: Density, chosen?: string) =>
  shownMarks(reading, { ...defaults.marks, density }, chosen).map(mark => mark.index)

test.each<[Density, number[], string]>([
  ['paragraph', [0, 1, 2, 5, 6], 'once in the headline and in each paragraph'],
  ['first', [0, 1], 'once in the story'],
  ['all', [0, 1, 2, 4, 5, 6], 'every mention of the key names'],
  ['off', [], 'none'],
])('density %s marks %j: %s', (density, expected) => expect(shown(density)).toEqual(expected))

test('a name that is not key is marked only while it is followed, and then everywhere', () => {
  expect(shown('first', 'organization:union')).toEqual([0, 1, 3, 7])
  expect(shown('off', 'organization:union')).toEqual([3, 7])
})

test('a kind that is switched off is not marked', () => {
  const marks = shownMarks(reading, { ...defaults.marks, density: 'all', person: false })
  expect(new Set(marks.map(mark => mark.kind))).toEqual(new Set(['country']))
})

test('a mention of nobody is left out', () => {
  const stray = { text: 1, from: 0, to: 2, entity: 'person:nobody' }
  expect(shownMarks({ ...reading, mentions: [stray] }, { ...defaults.marks, density: 'all' })).toEqual([])
})
