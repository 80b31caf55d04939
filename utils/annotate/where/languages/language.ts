/** What a language other than English adds to the names that `Intl` gives: its own words, its endings and its traps. */
import type { Form } from '../form.ts'
import type { Candidate } from '../scan.ts'

export interface Language {
  /** By country: adjectives, demonyms, short and other names, ready to match. */
  forms: () => Form[]
  /** All the ways in which this language may write a name: case endings, articles, clitics. The name itself is one. */
  inflect?: (name: string) => string[]
  /** Small words that are written onto the front of a form and are no part of it: Hebrew ב, Arabic و. */
  glued?: readonly string[]
  /** What may follow a form inside the same word: Korean particles. Without it, a form ends where its word ends. */
  tail?: RegExp
  /** Names that this language also uses for something else, and phrases that hold a name: never a country. */
  not?: readonly string[]
  /** Names that are everyday words in small letters: at the head of a sentence they count only in a story of that country. */
  notFirst?: readonly string[]
  /** What stands beside a candidate says that it is no country. */
  doubt?: (candidate: Candidate) => boolean
  /** Written without spaces: a form may begin anywhere. */
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
