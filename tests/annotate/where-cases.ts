/** Reads a case of the trap tables: "The [Norwegian|NO] team flew to [Oslo|NO*]." says what must be found; a star is "via". */
import { countryWords } from '../../tools/countries/country-words.ts'
import { type CountrySighting, countryWordsFor, findCountries } from '../../utils/annotate/where/where.ts'
import type { Text } from '../../utils/model/text.ts'

const FORM = /\[([^|\]]+)\|([A-Z]{2})(\*?)\]/g

export const plainOf = (marked: string): string => marked.replace(FORM, '$1')

export const expected = (marked: string): string[] => [...marked.matchAll(FORM)].map(m => `${m[1]}|${m[2]}${m[3]}`)

/** What is found with the file of words that the texts ask for. */
export function countriesIn(texts: readonly Text[], lang: string | undefined): CountrySighting[] {
  const file = countryWordsFor(texts, lang)
  return findCountries(texts, lang, file === undefined ? undefined : countryWords(file))
}

/** One text a line, as a story has paragraphs. */
export function found(marked: string, lang?: string): string[] {
  const texts = plainOf(marked)
    .split('\n')
    .map((chars, id) => ({ id, chars, marks: [] }))
  return countriesIn(texts, lang).map(s => `${texts[s.text]!.chars.slice(s.from, s.to)}|${s.code}${s.via ? '*' : ''}`)
}

/** Is the name, put between these, found whole and as that country? */
export const isFoundIn = (before: string, name: string, after: string, lang: string, code: string): boolean =>
  sightings(before + name + after, lang).some(
    s => s.code === code && s.from <= before.length && s.to >= before.length + name.length,
  )

/** Is a form, put between these, found as that country? What is written onto it, before or after, may be left out. */
export const isMeantIn = (before: string, form: string, after: string, lang: string, code: string): boolean =>
  sightings(before + form + after, lang).some(
    s => s.code === code && s.from >= before.length && s.to <= before.length + form.length,
  )

/** Is all of the form found, but for a small word at its front and what comes after its core? */
export const isWholeIn = (
  before: string,
  form: string,
  core: string,
  after: string,
  lang: string,
  code: string,
): boolean =>
  sightings(before + form + after, lang).some(
    s => s.code === code && s.from <= before.length + 2 && s.to >= before.length + core.length,
  )

const sightings = (chars: string, lang: string) => countriesIn([{ id: 0, chars, marks: [] }], lang)
