/** Dates in the words of the story's language. */
import { expect, test } from 'vitest'
import { dateline } from '../../components/reader/dateline.ts'

test.each<[string, string, string, RegExp]>([
  ['a bare day is that day west of Greenwich too', '2031-03-04', 'en-GB', /^4 March 2031$/],
  ['a time is shown in the reader’s own zone', '2031-03-04T09:30:00+09:00', 'en-GB', /^3 March 2031.*19:30$/],
  ['in German', '2031-03-04', 'de', /^4\. März 2031$/],
  ['in Korean', '2031-03-04', 'ko', /^2031년 3월 4일$/],
  ['an unknown language is answered in English', '2031-03-04', 'english_XX', /^March 4, 2031$/],
])('%s', (_, iso, lang, expected) => expect(dateline(iso, lang, 'America/New_York')).toMatch(expected))

test.each(['', 'yesterday', '2031-13-45'])('%j is no date and shows none', iso => expect(dateline(iso)).toBeUndefined())
