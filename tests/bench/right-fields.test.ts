/** When a headline, the authors or a day count as right. */
import { expect, test } from 'vitest'
import { rightFields } from '../../tools/bench/right-fields.ts'

const gold = {
  page: 'x',
  url: '',
  corpus: 'x',
  body: '',
  title: 'Ferry’s last trip',
  authors: ['Ana Lund', 'Bo Ek'],
  date: '2026-03-14',
}
const found = { title: "Ferry's last trip", authors: ['Bo Ek', 'ANA LUND'], publishedAt: '2026-03-14T08:00:00+01:00' }

test('case, quotes and order do not matter', () =>
  expect(rightFields(gold, found)).toEqual({ title: true, authors: true, date: true }))

test('names that the gold writes into one string are single names', () => {
  const joined = { ...gold, authors: ['Ana Lund,  Bo Ek'] }
  expect(rightFields(joined, found).authors).toBe(true)
  expect(rightFields(joined, { ...found, authors: ['Ana Lund and Bo Ek'] }).authors).toBe(true)
  expect(rightFields(joined, { ...found, authors: ['Ana Lund'] }).authors).toBe(false)
})

test.each([
  ['a headline with the site’s name', { title: "Ferry's last trip | Norvik Post" }, { title: false }],
  ['an author too few', { authors: ['Ana Lund'] }, { authors: false }],
  ['another day', { publishedAt: '2026-03-15T08:00:00+01:00' }, { date: false }],
  ['no day', { publishedAt: undefined }, { date: false }],
  ['a day that is another one in UTC', { publishedAt: '2026-03-15T00:30:00+01:00' }, { date: true }],
])('%s', (_, change, expected) => expect(rightFields(gold, { ...found, ...change })).toMatchObject(expected))

test('what the gold does not know is not judged', () =>
  expect(rightFields({ page: 'x', url: '', corpus: 'x', body: '' }, found)).toEqual({}))
