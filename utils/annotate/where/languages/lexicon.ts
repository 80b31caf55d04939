/** The forms of one language, built when a page first needs them. */
import { formsIn } from '../country-row.ts'
import { countries } from '../data/countries.ts'
import { notCountries } from '../data/not-countries.ts'
import { formsOf } from '../english/lexicon.ts'
import type { Form } from '../form.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import type { CountryWords } from './country-words.ts'

/** Of the capitals with four letters, those that are no word elsewhere. */
const SHORT_CAPITALS = /^(?:Oslo|Riga|Doha|Baku|Kyiv)$/

const built = new WeakMap<CountryWords, Lexicon>()

export function languageLexicon(words: CountryWords): Lexicon {
  const known = built.get(words)
  if (known) return known
  const forms = [
    ...words.not.map((chars): Form => ({ chars, kind: 'other', code: '' })),
    ...joinedIn(words),
    ...formsFrom(words),
  ]
  const lexicon = lexiconOf(
    [...forms, ...forms.flatMap(form => withGlue(form, words.glued)), ...international],
    words.unspaced ? 'letter' : 'word',
  )
  built.set(words, lexicon)
  return lexicon
}

const formsFrom = ({ forms }: CountryWords): Form[] =>
  (Object.entries(forms) as [Form['kind'], Record<string, string>][]).flatMap(([kind, byCountry]) =>
    Object.entries(byCountry).flatMap(([code, list]) => formsIn(list).map((chars): Form => ({ chars, kind, code }))),
  )

const joinedIn = ({ joined }: CountryWords): Form[] =>
  Object.entries(joined).map(([chars, codes]): Form => {
    const each = codes.split(' ')
    return { chars, kind: 'name', code: each[0]!, each }
  })

const withGlue = (form: Form, glued: readonly string[]): Form[] =>
  glued.map(words => ({ ...form, chars: words + form.chars, lead: words.length }))

/** "US", "UK" and capitals are written alike in most languages of the Latin script, and so are "US Open" and "Washington Post". */
const international: readonly Form[] = [
  ...notCountries.map((chars): Form => ({ chars, kind: 'other', code: '' })),
  ...countries
    .flatMap(formsOf)
    .filter(
      ({ kind, chars }) => kind === 'short' || (kind === 'capital' && (chars.length > 4 || SHORT_CAPITALS.test(chars))),
    ),
]
