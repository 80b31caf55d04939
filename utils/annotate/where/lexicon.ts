/** A lexicon: forms by their first word, the longest first, so that one look at a word finds the longest form there. */
import type { Form } from './form.ts'
import { plain, unaccented } from './plain.ts'

export type Lexicon = ReadonlyMap<string, readonly Form[]>

/** A run of letters and digits: where a form may begin. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

export function lexiconOf(forms: Iterable<Form>): Lexicon {
  const lexicon = new Map<string, Form[]>()
  const seen = new Set<string>()
  const add = (form: Form) => {
    const first = form.chars.match(WORD)?.[0].toLowerCase()
    if (!first || seen.has(form.chars)) return
    seen.add(form.chars)
    const rest = lexicon.get(first)
    if (rest) rest.push(form)
    else lexicon.set(first, [form])
  }
  for (const form of forms) {
    const chars = plain(form.chars)
    add({ ...form, chars })
    add({ ...form, chars: unaccented(chars) })
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.chars.length - a.chars.length)
  return lexicon
}
