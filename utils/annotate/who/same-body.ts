/** Can this short form stand for that longer name of a body? */

import { bare } from '../lexicon/word-list.ts'
import type { Likeness } from './form.ts'
import { bodyHeads, bodyOpeners, knownAcronyms, legalForms } from './lexicon/words-of-bodies.ts'
import type { Passage } from './token.ts'

const SMALL = /^(?:of|for|on|the|and|&|in|de|to|against|'s|')$/

/** 5 the text says so, 4 the same but for its legal form, 3 its first or last words, 2 its initials, 1 its bare head; 0 another body. */
export const sameBody = (passages: readonly Passage[]): Likeness => {
  const defined = definedAcronyms(passages)
  return (shortWords, longWords) => {
    const short = core(shortWords)
    const long = core(longWords)
    if (short.join(' ') === long.join(' ')) return 4
    if (short.length > long.length) return 0
    if (shortWords.length === 1 && longWords.length > 1) {
      const acronym = shortWords[0]!.replaceAll('.', '')
      const full = longWords.map(bare).join(' ')
      if (defined.get(acronym)?.endsWith(full) || bare(knownAcronyms.get(acronym) ?? '') === full) return 5
      if (isAcronym(acronym))
        return knownAcronyms.has(acronym) ? 0 : spells(acronym, longWords) ? 2 : startsOrEnds(short, long)
    }
    return startsOrEnds(short, long)
  }
}

const isAcronym = (word: string) => /^[\p{Lu}\p{N}&]{2,8}$/u.test(word)

/** "Harbour" is the Harbour Electric Company, and "Security Council" the UN Security Council; "the Council" is whichever was named last. */
function startsOrEnds(short: readonly string[], long: readonly string[]): number {
  if (short.length >= long.length) return 0
  if (short.length === 1 && bodyOpeners.has(short[0]!) && short[0] === long[0]) return 1
  const starts = short.every((word, i) => word === long[i])
  if (starts && (short.length > 1 || (!bodyHeads.has(short[0]!) && ownable(short[0]!, long))))
    return long[short.length] === 'of' ? 0 : 3
  const ends = short.every((word, i) => word === long[long.length - short.length + i])
  if (!ends) return 0
  return short.length > 1 ? 3 : bodyHeads.has(short[0]!) || /^(?:city|town)$/.test(short[0]!) ? 1 : 0
}

/** A first word that is an acronym of its own ("UN Security Council") is not that body. */
const ownable = (word: string, long: readonly string[]) => !knownAcronyms.has(word.toUpperCase()) && long.length < 5

function spells(acronym: string, words: readonly string[]): boolean {
  const letters = (keep: (w: string) => boolean) =>
    words
      .filter(keep)
      .map(w => w[0]!.toUpperCase())
      .join('')
  return acronym === letters(w => !SMALL.test(bare(w))) || acronym === letters(w => !w.startsWith("'"))
}

const core = (words: readonly string[]): string[] => {
  const all = words.map(bare)
  if (all.length > 1 && all[0] === 'the') all.shift()
  while (all.length > 1 && legalForms.has(all.at(-1)!)) all.pop()
  return all
}

/** "European Tide Agency (ETA)": the words before the bracket, by the acronym in it. */
function definedAcronyms(passages: readonly Passage[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { tokens } of passages)
    for (let i = 1; i < tokens.length - 2; i++)
      if (tokens[i]!.chars === '(' && tokens[i + 2]!.chars === ')' && isAcronym(tokens[i + 1]!.chars))
        found.set(
          tokens[i + 1]!.chars,
          tokens
            .slice(Math.max(0, i - 8), i)
            .map(t => bare(t.chars))
            .join(' '),
        )
  return found
}
