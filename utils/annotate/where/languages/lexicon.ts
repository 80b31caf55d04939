/** The forms of one language, built when a page first needs them. */
import { countries } from '../data/countries.ts'
import { notCountries } from '../data/not-countries.ts'
import { formsOf } from '../english/lexicon.ts'
import type { Form } from '../form.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import { intlNames } from './intl-names.ts'
import { languageOf } from './languages.ts'

/** Of the capitals with four letters, those that are no word elsewhere. */
const SHORT_CAPITALS = /^(?:Oslo|Riga|Doha|Baku|Kyiv)$/

const built = new Map<string, Lexicon>()

export function languageLexicon(tag: string): Lexicon {
  const known = built.get(tag)
  if (known) return known
  const language = languageOf(tag)
  const forms = [
    ...(language.not ?? []).map((chars): Form => ({ chars, kind: 'other', code: '' })),
    ...language.forms(),
    ...intlNames(tag, language.inflect),
  ]
  const lexicon = lexiconOf(
    [...forms, ...forms.flatMap(form => withGlue(form, language.glued)), ...international],
    language.unspaced ? 'letter' : 'word',
  )
  built.set(tag, lexicon)
  return lexicon
}

const withGlue = (form: Form, glued: readonly string[] = []): Form[] =>
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
