/** `npm run countries -- [LANGUAGE]`: prints every country with all its forms, a line a country, columns parted by tabs. */

import { formsIn } from '../../utils/annotate/where/country-row.ts'
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { languages } from '../../utils/annotate/where/languages/country-words.ts'
import { pluralOf } from '../../utils/annotate/where/plurals.ts'
import { countryWords } from './country-words.ts'

const lang = process.argv[2] ?? 'en'
if (lang === 'en') console.log(english())
else if (languages.includes(lang)) console.log(other(lang))
else {
  console.error(`There is no table for ${lang}. There is one for en ${languages.join(' ')}.`)
  process.exitCode = 1
}

const lines = (rows: readonly (readonly string[])[]): string => rows.map(row => row.join('\t')).join('\n')

function english(): string {
  const list = (field: string | undefined) => formsIn(field).join(', ')
  const people = (field: string) => formsIn(field).flatMap(form => [form, pluralOf(form) ?? []].flat())
  return lines([
    ['code', 'names', 'short', 'people', 'capital', 'seats', 'former'],
    ...countries.map(r => [
      r.code,
      list(r.names),
      list(r.short),
      people(r.people).join(', '),
      list(r.capital),
      list(r.seats),
      list(r.former),
    ]),
  ])
}

function other(lang: string): string {
  const { forms } = countryWords(lang)
  const list = (kind: keyof typeof forms, code: string) => formsIn(forms[kind]?.[code]).join(', ')
  return lines([
    ['code', 'names', 'short', 'people', 'seats'],
    ...countries.map(({ code }) => [
      code,
      list('name', code),
      list('short', code),
      list('people', code),
      list('seat', code),
    ]),
  ])
}
