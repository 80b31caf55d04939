/** The country tables are consistent with themselves and with the standards. */
import { expect, test } from 'vitest'
import { type CountryRow, formsIn } from '../../utils/annotate/where/country-row.ts'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { notCountries } from '../../utils/annotate/where/data/not-countries.ts'
import { twoSenses } from '../../utils/annotate/where/data/two-senses.ts'
import { pluralOf } from '../../utils/annotate/where/plurals.ts'
import { countryName, findCountries, isCountryForm } from '../../utils/annotate/where/where.ts'

const fields = (row: CountryRow) => [row.names, row.people, row.short, row.capital, row.seats, row.former]
const codes = new Set(countries.map(row => row.code))

test('193 members, two observers, and Taiwan, Kosovo, Hong Kong, Western Sahara', () => {
  expect(codes.size).toBe(countries.length)
  expect(codes.size).toBe(193 + 2 + 4)
  for (const code of ['VA', 'PS', 'TW', 'XK', 'HK', 'EH']) expect(codes).toContain(code)
})

test('every code is one that Intl knows as a region', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(countries.filter(row => !names.of(row.code)).map(row => row.code)).toEqual([])
})

test('no territory of another state has a row', () => {
  for (const code of ['PR', 'GL', 'MO', 'GI', 'NC', 'GF', 'AS', 'VG', 'FK', 'AN', 'EU'])
    expect(codes).not.toContain(code)
})

test('a form belongs to one country', () => {
  const owners = new Map<string, Set<string>>()
  for (const row of countries)
    for (const form of fields(row).flatMap(formsIn)) owners.set(form, (owners.get(form) ?? new Set()).add(row.code))
  expect([...owners].filter(([, of]) => of.size > 1).map(([form]) => form)).toEqual([])
})

test('a form stands once in its row, without stray spaces', () => {
  for (const row of countries) {
    const forms = fields(row).flatMap(formsIn)
    expect(new Set(forms).size, row.code).toBe(forms.length)
    expect(
      forms.filter(f => f !== f.trim() || f === ''),
      row.code,
    ).toEqual([])
  }
})

test('no phrase that means something else is also a country', () => {
  const forms = new Set(countries.flatMap(row => fields(row).flatMap(formsIn)))
  expect(notCountries.filter(phrase => forms.has(phrase))).toEqual([])
})

test('forms with two senses point to a country that has them', () => {
  for (const row of twoSenses) {
    const country = countries.find(c => c.code === row.code)!
    const forms = fields(country).flatMap(formsIn)
    const abroad = ['fr', 'pt'].map(lang => new Intl.DisplayNames(lang, { type: 'region' }).of(row.code))
    for (const form of row.forms.split('|'))
      expect([...forms, ...abroad].includes(form) || forms.includes(form.replace(/s$/, '')), form).toBe(true)
  }
})

test.each([
  ['Korean', 'Koreans'],
  ['Iraqi', 'Iraqis'],
  ['Frenchman', 'Frenchmen'],
  ['Dutchwoman', 'Dutchwomen'],
  ['German', 'Germans'],
  ['Japanese', undefined],
  ['Irish', undefined],
  ['French', undefined],
  ['Swiss', undefined],
  ['Czech', 'Czechs'],
])('the plural of %s is %s', (one, many) => expect(pluralOf(one)).toBe(many))

test.each(countries.map(row => [row.code, row.names.split('|')[0]!]))(
  '%s: %s is found by its usual name',
  (code, name) => {
    const chars = `Talks in the capital of ${name} ended, and a delegation from ${name} left for Syria, Mali and Armenia.`
    const found = findCountries([{ id: 1, chars, marks: [] }], 'en')
    expect(found.filter(s => chars.slice(s.from, s.to) === name).map(s => s.code)).toEqual(
      expect.arrayContaining([code, code]),
    )
  },
)

test.each([
  ['KR', 'South Korea'],
  ['US', 'United States'],
  ['GB', 'United Kingdom'],
  ['CD', 'Democratic Republic of the Congo'],
  ['CZ', 'Czech Republic'],
  ['ZZ', 'ZZ'],
])('%s is shown as %s', (code, name) => expect(countryName(code)).toBe(name))

test.each(['Japanese', 'South Korea', 'Koreans', 'U.S.', 'Seoul', 'Britain’s', 'KOREA'])('%s is a country form', form =>
  expect(isCountryForm(form)).toBe(true),
)

test.each(['Jordan', 'Michael Jordan', 'White House', 'South', 'Latin America', 'Bob', '', '’s', 'Koreanstown'])(
  '“%s” is none, or may be somebody',
  form => expect(isCountryForm(form)).toBe(false),
)
