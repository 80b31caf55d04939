/** Makes a language's file of country words: the names that CLDR gives, our own words, and all their endings. */
import type { CountryWords } from '../../utils/annotate/where/languages/country-words.ts'
import { formsByKind } from '../../utils/annotate/where/languages/forms-by-kind.ts'
import { intlNames } from '../../utils/annotate/where/languages/intl-names.ts'
import { languages } from './languages.ts'

/** Where a language is written in several countries their names differ: Quênia and Quénia. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  pt: ['pt-BR', 'pt-PT'],
  es: ['es', 'es-MX'],
  nb: ['nb', 'nn'],
}

const made = new Map<string, CountryWords>()

/** `lang` is the name of a file: "de". */
export function countryWords(lang: string): CountryWords {
  const known = made.get(lang)
  if (known) return known
  const language = languages[lang]
  if (!language) throw new Error(`There is no table for ${lang}.`)
  const names = (REGIONS[lang] ?? [lang]).flatMap(tag => intlNames(tag, language.inflect))
  const words: CountryWords = {
    lang,
    forms: formsByKind([...language.forms(), ...names]),
    joined: { ...language.joined },
    not: [...(language.not ?? [])],
    notFirst: [...(language.notFirst ?? [])],
    onlyBeside: [...(language.onlyBeside ?? [])],
    glued: [...(language.glued ?? [])],
    ...(language.tail && { tail: language.tail.source }),
    doubts: [...(language.doubts ?? [])],
    unspaced: language.unspaced ?? false,
  }
  made.set(lang, words)
  return words
}
