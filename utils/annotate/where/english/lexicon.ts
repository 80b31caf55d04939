/** The English forms of every country, built once when first asked for. */
import { type CountryRow, formsIn } from '../country-row.ts'
import { countries } from '../data/countries.ts'
import { notCountries } from '../data/not-countries.ts'
import type { Form } from '../form.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import { pluralOf } from '../plurals.ts'

let built: Lexicon | undefined
export const englishLexicon = (): Lexicon =>
  (built ??= lexiconOf([
    ...notCountries.map((chars): Form => ({ chars, kind: 'other', code: '' })),
    ...countries.flatMap(formsOf),
  ]))

/** Adjectives that live before a hyphen only: "Sino-Russian". */
const JOINT = /^(?:Sino|Russo|Indo|Italo|Austro|Franco)$/

export function formsOf(row: CountryRow): Form[] {
  const forms = (field: string | undefined, kind: Form['kind']) =>
    formsIn(field).map((chars): Form => ({ chars, kind, code: row.code }))
  const people = formsIn(row.people)
  return [
    ...forms(row.names, 'name'),
    ...forms(row.former, 'name'),
    ...forms(row.short, 'short'),
    ...people.map((chars): Form => ({ chars, kind: JOINT.test(chars) ? 'joint' : 'people', code: row.code })),
    ...people.flatMap(p => pluralOf(p) ?? []).map((chars): Form => ({ chars, kind: 'people', code: row.code })),
    ...forms(row.capital, 'capital'),
    ...forms(row.seats, 'seat'),
  ]
}
