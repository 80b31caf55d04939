/** What detection made of the page, said in words. */
import { expect, test } from 'vitest'
import { judged } from '../../components/reader/judged.ts'

test.each([
  [
    true,
    ['NewsArticle data', 'dated address', '940 words'],
    'Looks like a news article: NewsArticle data, dated address, 940 words.',
  ],
  [true, ['dated address'], 'Looks like a news article: dated address.'],
  [false, ['a search'], 'Does not look like a news article: a search.'],
  [
    false,
    ['prices', 'program code', 'reply form', 'address of a section'],
    'Does not look like a news article: prices, program code, reply form.',
  ],
])('isNews %s with %j', (isNews, reasons, said) => {
  expect(judged({ isNews, score: 0.5, reasons })).toBe(said)
})
