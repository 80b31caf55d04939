/** A language without a file: the names of its countries as the browser has them, in the nominative. */
import type { CountryWords } from './country-words.ts'
import { formsByKind } from './forms-by-kind.ts'
import { intlNames } from './intl-names.ts'

/** Written without spaces, and without a file of their own. */
const UNSPACED = /^(?:km|lo|my|th)\b/

const made = new Map<string, CountryWords>()

export function wordsWithoutFile(tag: string): CountryWords {
  const known = made.get(tag)
  if (known) return known
  const words: CountryWords = {
    lang: tag,
    forms: formsByKind(intlNames(tag)),
    joined: {},
    not: [],
    notFirst: [],
    onlyBeside: [],
    glued: [],
    doubts: [],
    unspaced: UNSPACED.test(tag),
  }
  made.set(tag, words)
  return words
}
