/** Acronyms that the story explains: "European Tide Agency (ETA)", "the Tide Agency, known by its initials ETA". */
import { bare } from '../lexicon/word-list.ts'
import type { Passage, Token } from './token.ts'

/** How many words before the acronym may be the name it stands for. */
const LONGEST = 10

/** By acronym, the words before it, in bare form. */
export type Acronyms = ReadonlyMap<string, string>

export function definedAcronyms(passages: readonly Passage[]): Acronyms {
  const found = new Map<string, string>()
  for (const { tokens } of passages)
    for (let i = 2; i < tokens.length; i++) {
      const { chars } = tokens[i]!
      if (!isAcronym(chars)) continue
      const end = endOfName(tokens, i)
      if (end !== undefined)
        found.set(
          chars,
          tokens
            .slice(Math.max(0, end - LONGEST), end)
            .map(t => bare(t.chars))
            .join(' '),
        )
    }
  return found
}

/** The acronyms of each name that may be meant: all last words of what stands before them. */
export function acronymsByName(defined: Acronyms): ReadonlyMap<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const [acronym, before] of defined) {
    const words = before.split(' ')
    for (let i = 0; i < words.length; i++) {
      const name = words.slice(i).join(' ')
      const known = byName.get(name)
      if (known) known.push(acronym)
      else byName.set(name, [acronym])
    }
  }
  return byName
}

/** "ETA", "AfD", "BoJ". */
export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$|^\p{Lu}\p{Ll}?\p{Lu}{1,3}$/u.test(word)

/** Where the explained name ends: before "(", before ", or", before "known by its initials". */
function endOfName(tokens: readonly Token[], at: number): number | undefined {
  const chars = (n: number) => tokens[at - n]?.chars ?? ''
  if (chars(1) === '(' && tokens[at + 1]?.chars === ')') return at - 1
  if (chars(1) === 'or' && chars(2) === ',') return at - 2
  for (let n = 1; n < 7; n++)
    if (chars(n) === 'known') return chars(n + 1) === ',' ? at - n - 1 : at - n
    else if (
      !/^(?:by|its|the|acronym|initials|abbreviation|as|in|Portuguese|Spanish|French|German|English|Italian|Turkish|Russian|Arabic|simply|also|better)$/.test(
        chars(n),
      )
    )
      return
  return
}
