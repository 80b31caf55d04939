/** Reading time goes by the speed of the language. */
import { expect, test } from 'vitest'
import { readingMinutes } from '../../components/reader/reading-time.ts'
import type { Block } from '../../utils/model/article.ts'

const body = (chars: string): Block[] => [{ type: 'paragraph', text: { id: 1, chars, marks: [] } }]

test.each<[string, string, string | undefined, number | undefined]>([
  ['English words', 'ship '.repeat(2280), 'en', 10],
  ['German words are longer', 'Schiff '.repeat(1790), 'de-AT', 10],
  ['Japanese characters', '船が港を出た。'.repeat(595), 'ja', 10],
  ['no language at all', 'ship '.repeat(1900), undefined, 8],
  ['a few words are a minute', 'Two words.', 'en', 1],
  ['no words take no time', '…', 'en', undefined],
])('%s', (_, chars, lang, minutes) => expect(readingMinutes(body(chars), lang)).toBe(minutes))
