/** Countries in other languages than English: invented sentences, case forms, and every name in twenty languages. */
import { describe, expect, test } from 'vitest'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { russianCases } from '../../utils/annotate/where/languages/russian.ts'
import { findCountries } from '../../utils/annotate/where/where.ts'
import { carriers } from './where-carriers.ts'
import { expected, found } from './where-cases.ts'
import { sentences } from './where-language-table.ts'

describe.each(Object.entries(sentences))('%s', (lang, cases) => {
  test.each(cases)('%s', marked => expect(found(marked, lang)).toEqual(expected(marked)))
})

test.each([
  ['Россия', ['России', 'Россию', 'Россией']],
  ['Польша', ['Польши', 'Польше', 'Польшу']],
  ['Америка', ['Америки', 'Америке', 'Америку', 'Америкой']],
  ['Израиль', ['Израиля', 'Израилю', 'Израиле']],
  ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
  ['США', []],
  ['Перу', []],
])('Russian cases of %s', (name, cases) => expect(russianCases(name)).toEqual(expect.arrayContaining([name, ...cases])))

test.each(Object.entries(carriers))('in %s nearly every country is found by its name', (lang, [before, after]) => {
  const names = new Intl.DisplayNames(lang, { type: 'region', style: 'short' })
  const missed = countries
    .filter(({ code }) => {
      const name = names.of(code)!.replace(/\s*[(（].*$/, '')
      const texts = [{ id: 0, chars: before + name + after, marks: [] }]
      return !findCountries(texts, lang).some(s => s.code === code && s.to - s.from >= name.length)
    })
    .map(({ code }) => code)
  expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(3)
})

test.each([
  [undefined, '한국과 미국', ['KR', 'US']],
  [undefined, 'Россия и США', ['RU', 'US']],
  ['en', '中国和美国在北京会谈。', ['CN', 'US', 'CN']],
  ['ko', 'Japan and South Korea signed the pact.', ['JP', 'KR']],
  ['en_GB', 'Japan signed.', ['JP']],
  ['not a tag!', 'Japan signed.', ['JP']],
  ['', 'Japan signed.', ['JP']],
])('the page says %s and the text is “%s”', (lang, chars, codes) =>
  expect(findCountries([{ id: 0, chars, marks: [] }], lang).map(s => s.code)).toEqual(codes),
)
