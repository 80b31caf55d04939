/** The measure of bodies, held against figures worked out by hand. */
import { expect, test } from 'vitest'
import { agreement, scoreOf, scoreOfAll } from '../../tools/bench/shingles.ts'

const gold = 'the ferry left the old quay at noon'

test.each([
  ['the same text', gold, { both: 5, extra: 0, missed: 0 }],
  [
    'the same words with other marks between',
    'the ferry left — the old quay, at noon!',
    { both: 5, extra: 0, missed: 0 },
  ],
  ['a text with a line too many', `${gold} read more now`, { both: 5, extra: 3, missed: 0 }],
  ['a text that ends early', 'the ferry left the old quay', { both: 3, extra: 0, missed: 2 }],
  ['the text twice', `${gold} ${gold}`, { both: 5, extra: 8, missed: 0 }],
  ['other case', gold.toUpperCase(), { both: 0, extra: 5, missed: 5 }],
  ['nothing', '', { both: 0, extra: 0, missed: 5 }],
])('%s', (_, found, expected) => expect(agreement(gold, found)).toEqual(expected))

test('fewer than four words are one run', () =>
  expect(agreement('the ferry', 'the ferry')).toEqual({ both: 1, extra: 0, missed: 0 }))

test('precision and recall of one page', () =>
  expect(scoreOf({ both: 6, extra: 2, missed: 4 })).toEqual({
    precision: 0.75,
    recall: 0.6,
    f1: (2 * 0.75 * 0.6) / 1.35,
  }))

test('of many, each page weighs the same, and a page without text counts in recall alone', () => {
  const { precision, recall, f1 } = scoreOfAll([
    { both: 1000, extra: 0, missed: 0 },
    { both: 5, extra: 5, missed: 0 },
    { both: 0, extra: 0, missed: 7 },
  ])
  expect([precision, recall]).toEqual([0.75, 2 / 3])
  expect(f1).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3), 12)
})
