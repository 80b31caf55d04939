/** What holds for any text: no throw, spans inside their text, in order, apart, and time that grows with the text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { findCountries } from '../../utils/annotate/where/where.ts'
import { countriesIn } from './where-cases.ts'

const forms = countries.flatMap(row => `${row.names}|${row.people}|${row.capital}`.split('|'))
const piece = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom(
    'U.S.',
    'US',
    '’s',
    '-',
    ', Pa.',
    ' and ',
    'Mr. ',
    'New ',
    '中国',
    '한국은',
    'في',
    'والصين',
    'בצרפת',
    'Irak’lı',
    'w Polsce',
    'Mỹ',
    'Kuba',
    '\n',
    '\u00a0',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(' '))
const lang = fc.option(
  fc.constantFrom(
    'en',
    'de',
    'fr',
    'es',
    'ru',
    'ko',
    'ja',
    'zh',
    'ar',
    'fi',
    'th',
    'he',
    'it',
    'pt',
    'nl',
    'sv',
    'pl',
    'uk',
    'tr',
    'vi',
    'id',
    'cs',
    'hi',
    'fa',
    'x',
    'en_US',
  ),
  {
    nil: undefined,
  },
)

test('any texts in any language give spans inside their text, in order and apart', () => {
  const codes = new Set(countries.map(row => row.code))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), lang, (all, tag) => {
      const texts = all.map((chars, at) => ({ id: 100 - at, chars, marks: [] }))
      let last = { at: -1, to: 0 }
      for (const s of countriesIn(texts, tag)) {
        const at = texts.findIndex(t => t.id === s.text)
        expect(at).toBeGreaterThanOrEqual(last.at)
        if (at > last.at) last = { at, to: 0 }
        expect(s.from).toBeGreaterThanOrEqual(last.to)
        expect(s.to).toBeGreaterThan(s.from)
        expect(s.to).toBeLessThanOrEqual(texts[at]!.chars.length)
        expect(codes).toContain(s.code)
        last = { at, to: s.to }
      }
    }),
    { numRuns: 300 },
  )
})

test('the same texts give the same sightings, and the texts are left alone', () => {
  fc.assert(
    fc.property(text, chars => {
      const texts = Object.freeze([Object.freeze({ id: 1, chars, marks: [] })])
      expect(findCountries(texts, 'en')).toEqual(findCountries(texts, 'en'))
    }),
    { numRuns: 100 },
  )
})

test.each(['Korea and ', 'Jordan, Ohio ', 'America', 'U.', 'South ', 'A. B ', '中国印', '미국 ', '. '])(
  'a hundred thousand of “%s” take time in proportion',
  unit => {
    const spent = (times: number) => {
      const texts = [{ id: 1, chars: unit.repeat(times), marks: [] }]
      const start = performance.now()
      findCountries(texts, 'en')
      return performance.now() - start
    }
    spent(1_000)
    const short = Math.min(spent(5_000), spent(5_000))
    const long = Math.min(spent(50_000), spent(50_000))
    expect(long).toBeLessThan(40 * short + 250)
  },
)
