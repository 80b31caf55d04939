/** A place and the mention that reaches into it. */
import { expect, test } from 'vitest'
import { overlapsOneOf } from '../../utils/annotate/overlaps-one-of.ts'

const overlapsOne = overlapsOneOf([
  { text: 1, from: 20, to: 30 },
  { text: 1, from: 5, to: 10 },
  { text: 2, from: 0, to: 3 },
])

test.each([
  ['inside one', 1, 6, 8, true],
  ['over its end', 1, 9, 12, true],
  ['over two', 1, 0, 40, true],
  ['between two', 1, 10, 20, false],
  ['before all', 1, 0, 5, false],
  ['behind all', 1, 30, 31, false],
  ['in another text', 2, 5, 10, false],
  ['in a text without any', 3, 0, 10, false],
])('%s', (_, text, from, to, wanted) => expect(overlapsOne({ text, from, to })).toBe(wanted))
