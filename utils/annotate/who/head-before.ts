/** The head of the role that ends at a word: the word itself, or what stands before its complement ("envoy | for tide affairs"). */
import { bare } from '../lexicon/word-list.ts'
import { functionWords, personVerbs, speechVerbs } from './lexicon/words-of-grammar.ts'
import { nobleTitles } from './lexicon/words-of-office.ts'
import type { NamesNear } from './names-near.ts'
import type { IsHead } from './role-head.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

/** What joins a head to what it is of. */
export const JOINT = /^(?:of|for|at|to|in|on|with)$/
/** Small words inside what an office is of. */
const INSIDE =
  /^(?:and|the|a|an|national|international|state|federal|regional|local|police|people|government|new|first|old)$/
/** Words: farther left the head of this role no longer stands. */
const LONGEST = 14

/** Where the head of the role is: at `last`, or before "of State", "for Tides and Harbours". */
export function headEndingAt(tokens: readonly Token[], last: number, isHead: IsHead): number | undefined {
  if (last < 0) return
  if (isHead(tokens[last]) && !(nobleTitles.has(bare(tokens[last]!.chars)) && isCapitalised(tokens[last]!.chars)))
    return last
  if (!isCapitalised(tokens[last]!.chars)) return
  for (let i = last; i > Math.max(0, last - 6); i--) {
    const word = bare(tokens[i]!.chars)
    if (tokens[i]!.kind !== 'word') return
    if (word === 'of' || word === 'for') return i < last && isHead(tokens[i - 1]) ? i - 1 : undefined
    if (!isCapitalised(tokens[i]!.chars) && word !== 'and' && word !== 'the') return
  }
  return
}

/** "its special envoy | for tide affairs |, Anna Example": before a comma the complement may be in small letters. */
export function headWithComplement(
  tokens: readonly Token[],
  last: number,
  near: NamesNear,
  isHead: IsHead,
): number | undefined {
  for (let i = last; i > Math.max(0, last - LONGEST); i--) {
    const { kind, opens } = tokens[i]!
    const word = bare(tokens[i]!.chars)
    if (near.isPerson(i)) return
    if (kind === 'possessive') continue
    if (kind !== 'word' || opens) return
    if (JOINT.test(word)) {
      if (i < last && isHead(tokens[i - 1])) return i - 1
      continue
    }
    if (!isCapitalised(tokens[i]!.chars) && (personVerbs.has(word) || speechVerbs.has(word))) return
    if (functionWords.has(word) && !INSIDE.test(word)) return
  }
  return
}
