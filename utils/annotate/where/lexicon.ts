/** A lexicon: forms by how they begin, the longest first, so that one look finds the longest form that stands there. */
import type { Form } from './form.ts'
import { plain, unaccented } from './plain.ts'

export type Lexicon = ReadonlyMap<string, readonly Form[]>

/** A run of letters and digits: where a form may begin in a script with spaces. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const FIRST_WORD = new RegExp(WORD.source, 'u')

/** `begin`: forms are looked up by their first word, or by their first letter where words have no spaces between them. */
export function lexiconOf(forms: Iterable<Form>, begin: 'word' | 'letter' = 'word'): Lexicon {
  const lexicon = new Map<string, Form[]>()
  const seen = new Set<string>()
  const add = (form: Form) => {
    const first = begin === 'letter' ? form.chars.charAt(0) : FIRST_WORD.exec(form.chars)?.[0].toLowerCase()
    if (!first || seen.has(form.chars)) return
    seen.add(form.chars)
    const rest = lexicon.get(first)
    if (rest) rest.push(form)
    else lexicon.set(first, [form])
  }
  const written = Array.from(forms, form => ({ ...form, chars: plain(form.chars) }))
  written.forEach(add)
  // A name as it is written wins over another without its accents: Finnish "Nigeria" over "Nigeriä", a case of Niger.
  // A short one becomes another word: Vietnamese "Ý" is Italy, "Y" health.
  for (const form of written)
    if (form.chars.length > 3 && /[\u00c0-\u024f]/.test(form.chars)) add({ ...form, chars: unaccented(form.chars) })
  for (const list of lexicon.values()) list.sort((a, b) => b.chars.length - a.chars.length)
  return lexicon
}
