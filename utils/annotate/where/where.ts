/** The door of this folder: every form of every country that a story names, and no more. */
import type { Text } from '../../model/text.ts'
import { countries } from './data/countries.ts'
import { judgeEnglish } from './english/judge.ts'
import { englishLexicon } from './english/lexicon.ts'
import { type Form, isVia } from './form.ts'
import type { Judged } from './judged.ts'
import { type CountryWords, languageFile } from './languages/country-words.ts'
import { judgeOthers } from './languages/judge.ts'
import { languageLexicon } from './languages/lexicon.ts'
import { pageLanguage } from './languages/page-language.ts'
import { wordsWithoutFile } from './languages/words-without-file.ts'
import { plain } from './plain.ts'
import { type Candidate, candidatesIn, isLong } from './scan.ts'
import { candidatesUnspaced } from './scan-unspaced.ts'

export interface CountrySighting {
  /** The id of the text it lies in. */
  text: number
  from: number
  to: number
  code: string
  /** Named by its capital, its seat or what stands for it: Pyongyang, the White House, the Kremlin. */
  via: boolean
}

/** The file of words that a page's texts ask for: "de"; nothing where English or the browser's own names do. */
export const countryWordsFor = (texts: readonly Text[], lang: string | undefined): string | undefined =>
  languageFile(
    pageLanguage(
      texts.map(text => text.chars),
      lang,
    ),
  )

/**
 * By text in the order given, then by place; they never overlap. `words` is the file that `countryWordsFor` names; without it a
 * page in that language is read with the browser's own names.
 */
export function findCountries(
  texts: readonly Text[],
  lang: string | undefined,
  words?: CountryWords,
): CountrySighting[] {
  const chars = texts.map(text => plain(text.chars))
  const tag = pageLanguage(chars, lang)
  const judged = /^en\b/.test(tag)
    ? judgeEnglish(inEnglish(chars), chars, isAmerican(tag) ? 0 : 1)
    : inLanguage(chars, tag, words)
  return judged.flatMap(({ candidate: c, code }) => {
    const text = texts[c.at]!.id
    const via = isVia(c.form)
    const from = c.from + (c.form.lead ?? 0)
    const each = c.form.each?.map((one, i) => ({ text, from: from + i, to: from + i + 1, code: one, via }))
    return each ?? [{ text, from, to: c.to, code, via }]
  })
}

/** English of America, where Georgia and Lebanon are near, or English that does not say where it is from. */
const isAmerican = (tag: string): boolean => !/^en-(?!US\b)/.test(tag)

const inEnglish = (texts: readonly string[]): Candidate[] =>
  texts.flatMap((chars, at) => candidatesIn(chars, at, englishLexicon()))

function inLanguage(texts: readonly string[], tag: string, given: CountryWords | undefined): Judged[] {
  const words = given && given.lang === languageFile(tag) ? given : wordsWithoutFile(tag)
  const lexicon = languageLexicon(words)
  const tail = words.tail === undefined ? undefined : new RegExp(words.tail, 'u')
  const candidates = texts.flatMap((chars, at) =>
    words.unspaced ? candidatesUnspaced(chars, at, lexicon) : candidatesIn(chars, at, lexicon, tail),
  )
  return judgeOthers(candidates, texts, words)
}

const names = new Map(countries.map(row => [row.code, row.names.split('|', 1)[0]!]))

/** The usual English name; the code itself where we know none. */
export const countryName = (code: string): string => names.get(code) ?? code

/** Country forms that are people's names at least as often; `findCountries` tells them apart in their story. */
const ALSO_A_NAME =
  /^(?:Jordan|Chad|Georgia|Washington|Paris|London|Victoria|Sofia|Santiago|Kingston|Finn|Dane|Brit|Wellington|Wales|Holland)$/

let forms: ReadonlySet<string> | undefined
/** Every form as it may stand alone, also in capitals; built when first asked for. */
const countryForms = (): ReadonlySet<string> =>
  (forms ??= new Set([...englishLexicon().values()].flat().flatMap(aloneAs)))

function aloneAs(form: Form): string[] {
  if (form.kind === 'other' || form.kind === 'seat' || ALSO_A_NAME.test(form.chars)) return []
  return isLong(form) ? [form.chars, form.chars.toUpperCase()] : [form.chars]
}

/** Is this, alone, a way to name a country, and nothing that a person is called? "Japanese", "South Korea", "Seoul". */
export const isCountryForm = (chars: string): boolean => countryForms().has(plain(chars).trim().replace(/'s?$/, ''))
