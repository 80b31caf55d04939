/** Can this short form stand for that longer name of a person? */
import { bare } from '../lexicon/word-list.ts'
import type { Likeness } from './form.ts'
import { leadingFamilyNames } from './lexicon/family-names.ts'
import { isKeptTitle } from './lexicon/kept-titles.ts'
import { nameSuffixes, particles } from './lexicon/words-of-grammar.ts'
import { honorifics } from './lexicon/words-of-office.ts'

/** 4 the same words, 3 the family name, 2 another part, 1 initials; 0 another person. */
export const samePerson: Likeness = (shortWords, longWords) => {
  const short = core(shortWords)
  const long = core(longWords)
  if (short.length === 0 || long.length === 0) return 0
  if (short.length === long.length && [...short].sort().join() === [...long].sort().join()) return 4
  if (short.length > long.length) return 0
  if (short.length === 1) return fitOfOneWord(short[0]!, long)
  if (short.every(word => long.includes(word))) return 4
  // "J. R. Example" and "Jane Example", "Joseph R. Example" and "Joseph Example"
  if (short.at(-1) !== long.at(-1)) return 0
  return short
    .slice(0, -1)
    .every(word =>
      long.some(
        w => w === word || (isInitial(word) && w.startsWith(word[0]!)) || (isInitial(w) && word.startsWith(w[0]!)),
      ),
    )
    ? 3
    : 0
}

function fitOfOneWord(word: string, long: readonly string[]): number {
  if (long.length === 1) return 0
  if (word === long.at(-1)) return 3
  if (word === long[0]) return leadingFamilyNames.has(word) ? 3 : 2
  if (long.includes(word)) return 2
  return long.at(-1)!.replace(ARTICLE, '') === word || long.at(-1)!.split('-').includes(word) ? 2 : 0
}

/** The article of an Arabic family name: "al-Assad" is Assad. */
const ARTICLE = /^(?:al|el|as|ad|an|ar|ash)-/

/** Words by which a name may be met: all of it, what an article or a hyphen joins too. */
export const personKeys = (words: readonly string[]): string[] =>
  words
    .map(bare)
    .flatMap(word => [word, ...(word.includes('-') ? [word.replace(ARTICLE, ''), ...word.split('-')] : [])])

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word)

/** The words that tell one person from another: no title, no suffix, no "van der". */
const core = (words: readonly string[]): string[] => {
  const all = words.map(bare)
  // "Xi Jinping" has no eleven before it
  const told = all.filter(
    (w, i) => !(i > 0 && nameSuffixes.has(w)) && !particles.has(w) && !honorifics.has(w) && !isKeptTitle(w),
  )
  return told.length > 0 ? told : all
}
