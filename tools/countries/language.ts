/** What a language adds to the names that CLDR gives: its own words, its endings and its traps. */
import type { Form } from '../../utils/annotate/where/form.ts'
import type { BesideRule } from '../../utils/annotate/where/languages/country-words.ts'
import type { Doubt } from '../../utils/annotate/where/languages/doubts/doubts.ts'

export interface Language {
  /** By country: adjectives, demonyms, short and other names, ready to match. */
  forms: () => Form[]
  /** All the ways in which this language may write a name: case endings, articles, clitics. The name itself is one. */
  inflect?: (name: string) => string[]
  /** The other fields are explained where they are read: `CountryWords`. */
  glued?: readonly string[]
  tail?: RegExp
  not?: readonly string[]
  notFirst?: readonly string[]
  joined?: Readonly<Record<string, string>>
  onlyBeside?: readonly BesideRule[]
  doubts?: readonly Doubt[]
  unspaced?: boolean
}

/** A table of one language: country code, then its forms, parted by "|". */
export type Words = Readonly<Record<string, string>>

export const formsFrom = (
  words: Words,
  kind: Form['kind'],
  spell: (word: string) => string[] = word => [word],
): Form[] =>
  Object.entries(words).flatMap(([code, list]) =>
    list.split('|').flatMap(word => spell(word).map((chars): Form => ({ chars, kind, code }))),
  )

/** "russische" also opens sentences. */
export const withCapital = (word: string): string[] => [word, word.charAt(0).toUpperCase() + word.slice(1)]
