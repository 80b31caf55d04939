/** Reading time goes by the speed of the language. */
import { expect, test } from 'vitest'
import { readingMinutes } from '../../components/reader/reading-time.ts'
import type { Article } from '../../utils/model/article.ts'

const told = (chars: string): Article['body'] => [{ type: 'paragraph', text: { id: 1, chars, marks: [] } }]

test.each<[string, string, string | undefined, number | undefined]>([
  ['English words', 'ship '.repeat(2280), 'en', 10],
  ['German words are longer', 'Schiff '.repeat(1790), 'de-AT', 10],
  ['Japanese characters', '船が港を出た。'.repeat(595), 'ja', 10],
  ['no language at all', 'ship '.repeat(1900), undefined, 8],
  ['a few words are a minute', 'Two words.', 'en', 1],
  ['no words take no time', '…', 'en', undefined],
])('%s', (_, chars, lang, minutes) => expect(readingMinutes({ body: told(chars) }, lang)).toBe(minutes))

test('the standfirst is read, too', () =>
  expect(
    readingMinutes(
      { standfirst: { id: 1, chars: 'ship '.repeat(456), marks: [] }, body: told('ship '.repeat(228)) },
      'en',
    ),
  ).toBe(3))
