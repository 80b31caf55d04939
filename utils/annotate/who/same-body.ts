/** Can this short form stand for that longer name of a body? */
import { bare } from '../lexicon/word-list.ts'
import { type Acronyms, acronymsByName, isAcronym } from './defined-acronyms.ts'
import type { Likeness } from './form.ts'
import { shortNamesOf } from './lexicon/short-names.ts'
import { bodyHeads, bodyOpeners, knownAcronyms, legalForms } from './lexicon/words-of-bodies.ts'
import { peoples } from './lexicon/words-of-things.ts'

const SMALL = /^(?:of|for|on|the|and|&|in|de|to|against|'s|')$/

/** 5 the text says so, 4 the same but for its legal form, 3 its first or last words, 2 its initials, 1 its bare head; 0 another body. */
export const sameBody =
  (defined: Acronyms): Likeness =>
  (shortWords, longWords) => {
    const short = core(shortWords)
    const long = core(longWords)
    if (short.map(singular).join(' ') === long.map(singular).join(' ')) return 4
    if (short.length > long.length) return 0
    const letters = acronymOf(shortWords)
    if (letters && longWords.length > 1) {
      const full = longWords.map(bare).join(' ')
      if (defined.get(letters)?.endsWith(full) || isKnownAs(letters, full)) return 5
      if (spells(letters, longWords)) return 2
      if (knownAcronyms.has(letters)) return 0
    }
    return startsOrEnds(short, long)
  }

/** Words and acronyms by which a body may be met. */
export function bodyKeys(defined: Acronyms): (words: readonly string[]) => string[] {
  const byName = acronymsByName(defined)
  return words => {
    const all = words.map(bare)
    const letters = acronymOf(words)
    if (letters) return [...all, letters.toLowerCase(), singular(all[0]!)]
    const full = all.join(' ')
    const short = [...(byName.get(full) ?? []), ...shortNamesOf(full)].map(acronym => acronym.toLowerCase())
    return [...all, ...all.map(singular), ...initialsOf(words), ...short]
  }
}

/** "UN" of "U.N.". */
const acronymOf = (words: readonly string[]): string | undefined => {
  const letters = words.length === 1 ? words[0]!.replaceAll('.', '') : ''
  return isAcronym(letters) ? letters : undefined
}

const singular = (word: string): string => (word.length > 4 ? word.replace(/([^s])s$/, '$1') : word)

const isKnownAs = (acronym: string, full: string): boolean => shortNamesOf(full).includes(acronym)

/** "Harbour" is the Harbour Electric Company, and "Security Council" the UN Security Council; "the Council" is whichever was named last. */
function startsOrEnds(short: readonly string[], long: readonly string[]): number {
  if (short.length >= long.length) return 0
  if (short.length === 1 && bodyOpeners.has(short[0]!) && short[0] === long[0] && SMALL.test(long[1]!)) return 1
  const starts = short.every((word, i) => singular(word) === singular(long[i]!))
  if (starts && (short.length > 1 || (!bodyHeads.has(short[0]!) && ownable(short[0]!, long))))
    return long[short.length] === 'of' ? 0 : 3
  const ends = short.every((word, i) => word === long[long.length - short.length + i])
  if (!ends) return 0
  if (short.length > 1) return 3
  // "the Council" is whichever was named last, "Brackwater Gulls" are the Gulls
  return bodyHeads.has(short[0]!) || /^(?:city|town)$/.test(short[0]!)
    ? 1
    : long.length < 4 && !knownAcronyms.has(short[0]!.toUpperCase())
      ? 2
      : 0
}

/** A first word that is an acronym of its own ("UN Security Council") is not that body. */
const ownable = (word: string, long: readonly string[]) =>
  !knownAcronyms.has(word.toUpperCase()) && !peoples.has(word) && long.length < 5

const spells = (acronym: string, words: readonly string[]): boolean => initialsOf(words).includes(acronym.toLowerCase())

/** "eta" of "European Tide Agency"; "macc" of "Malaysian Anti-Corruption Commission", "afd" of "Alternative for Deltas". */
export function initialsOf(words: readonly string[]): string[] {
  const initials = (all: readonly string[]) =>
    all
      .filter(w => /\p{L}/u.test(w[0] ?? ''))
      .map(w => bare(w[0]!))
      .join('')
  const long = words.filter(w => !SMALL.test(bare(w)))
  const parts = (all: readonly string[]) => all.flatMap(w => w.split('-'))
  return [long, words.filter(w => !w.startsWith("'")), parts(long), parts(words)].map(initials)
}

const core = (words: readonly string[]): string[] => {
  const all = words.map(bare)
  if (all.length > 1 && all[0] === 'the') all.shift()
  while (all.length > 1 && legalForms.has(all.at(-1)!)) all.pop()
  return all
}
