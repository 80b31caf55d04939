/** Reads a case of the trap tables: "The [Norwegian|NO] team flew to [Oslo|NO*]." says what must be found; a star is "via". */
import { findCountries } from '../../utils/annotate/where/where.ts'

const FORM = /\[([^|\]]+)\|([A-Z]{2})(\*?)\]/g

export const plainOf = (marked: string): string => marked.replace(FORM, '$1')

export const expected = (marked: string): string[] => [...marked.matchAll(FORM)].map(m => `${m[1]}|${m[2]}${m[3]}`)

/** One text a line, as a story has paragraphs. */
export function found(marked: string, lang?: string): string[] {
  const texts = plainOf(marked)
    .split('\n')
    .map((chars, id) => ({ id, chars, marks: [] }))
  return findCountries(texts, lang).map(s => `${texts[s.text]!.chars.slice(s.from, s.to)}|${s.code}${s.via ? '*' : ''}`)
}
