/** The forms of one language, built when a page first needs them. */
import { countries } from '../data/countries.ts'
import { formsOf } from '../english/lexicon.ts'
import type { Form } from '../form.ts'
import { type Lexicon, lexiconOf } from '../lexicon.ts'
import { intlNames } from './intl-names.ts'
import { languageOf } from './languages.ts'

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

/** "US", "UK" and capitals are written alike in most languages of the Latin script. */
const international = countries
  .flatMap(formsOf)
  .filter(form => form.kind === 'short' || (form.kind === 'capital' && form.chars.length > 4))
