/** Countries in other languages than English: invented sentences, case forms, and every name in twenty-five languages. */
import { describe, expect, test } from 'vitest'
import { russianCases } from '../../tools/countries/languages/russian.ts'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { carriers } from './where-carriers.ts'
import { caseForms, inCarrier } from './where-case-forms.ts'
import { countriesIn, expected, found, isFoundIn, isMeantIn, isWholeIn } from './where-cases.ts'
import { exonyms } from './where-exonyms.ts'
import { sentences } from './where-language-table.ts'
import { longNames } from './where-long-names.ts'

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

/** Names that are another word at least as often, or another country's: nobody could tell from the name alone. */
const TWO_SENSES: Readonly<Record<string, string[]>> = {
  ar: ['ML'], // financial
  cs: ['GB'], // written so, "GB" is as often a gigabyte
  es: ['GD'], // Granada in Spain
  fa: ['ML'], // financial
  fr: ['MU', 'DM'], // Maurice and Dominique
  pl: ['CG'], // Congo, which is usually the other
  pt: ['MU', 'GD'], // Maurício; Granada in Spain
  zh: ['CG'],
}

test.each(Object.entries(carriers))(
  'in %s every country is found by its name, but for those with two senses',
  (lang, [before, after]) => {
    const names = new Intl.DisplayNames(lang, { type: 'region', style: 'short' })
    const missed = countries
      .filter(({ code }) => {
        const name = names.of(code)!.replace(/\s*[(（].*$/, '')
        const texts = [{ id: 0, chars: before + name + after, marks: [] }]
        return !countriesIn(texts, lang).some(s => s.code === code && s.to - s.from >= name.length)
      })
      .map(({ code }) => code)
    expect(missed).toEqual(TWO_SENSES[lang] ?? [])
  },
)

test.each([
  [undefined, '한국과 미국', ['KR', 'US']],
  [undefined, 'Россия и США', ['RU', 'US']],
  ['en', '中国和美国在北京会谈。', ['CN', 'US', 'CN']],
  ['ko', 'Japan and South Korea signed the pact.', ['JP', 'KR']],
  ['en_GB', 'Japan signed.', ['JP']],
  ['not a tag!', 'Japan signed.', ['JP']],
  ['', 'Japan signed.', ['JP']],
])('the page says %s and the text is “%s”', (lang, chars, codes) =>
  expect(countriesIn([{ id: 0, chars, marks: [] }], lang).map(s => s.code)).toEqual(codes),
)

/** Every name and form but those that a language also uses for something else, or shares between two countries. */
const missedIn = (entries: readonly (readonly [string, string])[], finds: (code: string, form: string) => boolean) =>
  entries.filter(([code, form]) => !finds(code, form)).map(([code, form]) => `${code} ${form}`)

test.each(Object.entries(exonyms))('in %s the names that newspapers use are found', (lang, entries) => {
  const [before, after] = carriers[lang]!
  expect(missedIn(entries, (code, name) => isFoundIn(before, name, after, lang, code))).toEqual([])
})

test.each(Object.entries(caseForms))('in %s thirty countries are found in their cases', (lang, entries) => {
  expect(new Set(entries.map(([code]) => code)).size).toBe(30)
  expect(missedIn(entries, (code, form) => isMeantIn(...inCarrier(lang, form), lang, code))).toEqual([])
})

test.each(Object.entries(longNames))('in %s names of several words are found whole in their cases', (lang, entries) => {
  const [before, after] = carriers[lang]!
  // What follows an apostrophe, and what is glued to the front, is no part of the name.
  const core = (form: string) => form.replace(/’(?!ив).*$/u, '')
  expect(missedIn(entries, (code, form) => isWholeIn(before, form, core(form), after, lang, code))).toEqual([])
})

test.each([
  ['en-GB', 'A brief word from Georgia: the harbour is open.', ['GE']],
  ['en-US', 'A brief word from Georgia: the harbor is open.', []],
  ['en', 'A brief word from Georgia: the harbor is open.', []],
  ['en-GB', 'A brief word from Georgia, where Republicans meet.', []],
])('English as it says where it is from: %s, “%s”', (lang, chars, codes) =>
  expect(countriesIn([{ id: 0, chars, marks: [] }], lang).map(s => s.code)).toEqual(codes),
)
