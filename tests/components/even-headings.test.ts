/** Headings are evened out so that none skips a level. */
import { expect, test } from 'vitest'
import { evenHeadings } from '../../components/reader/even-headings.ts'
import type { Block } from '../../utils/model/article.ts'

const text = { id: 1, chars: 'x', marks: [] }
const heading = (level: number) => ({ type: 'heading', level, text }) as Block

test.each([
  [
    [2, 3, 4],
    [2, 3, 4],
  ],
  [
    [4, 4, 3],
    [2, 3, 3],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [3, 2, 4],
    [2, 2, 3],
  ],
])('levels %j become %j', (levels, expected) =>
  expect(evenHeadings(levels.map(heading)).map(block => 'level' in block && block.level)).toEqual(expected),
)

test('other blocks are left as they are', () => {
  const body: Block[] = [{ type: 'paragraph', text }, { type: 'rule' }]
  expect(evenHeadings(body)).toEqual(body)
})
