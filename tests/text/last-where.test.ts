/** The last of things in order for which something holds. */
import { expect, test } from 'vitest'
import { lastWhere } from '../../utils/text/last-where.ts'

test.each([
  [[], -1],
  [[5], -1],
  [[4], 0],
  [[1, 2, 5, 6], 1],
  [[1, 2, 3, 4], 3],
  [[1, 4, 4, 4, 9], 3],
])('of %j the last that is at most 4 stands at %i', (ordered, at) => {
  expect(lastWhere(ordered, n => n <= 4)).toBe(at)
})

test('a long list is not walked through', () => {
  let asked = 0
  const ordered = Array.from({ length: 100_000 }, (_, i) => i)
  expect(lastWhere(ordered, n => ++asked > 0 && n < 70_000)).toBe(69_999)
  expect(asked).toBeLessThan(20)
})
