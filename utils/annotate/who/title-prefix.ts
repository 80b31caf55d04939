/** How many words at the head of a run are title and not name: "National Security Adviser | Jake Example". */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import { bodyHeads, knownBodies } from './lexicon/words-of-bodies.ts'
import { functionWords, officeWords } from './lexicon/words-of-grammar.ts'
import { honorifics, nobleTitles, rankAbbreviations, roleHeads, roleModifiers } from './lexicon/words-of-office.ts'
import { knownPlaces } from './lexicon/words-of-places.ts'
import { formsOfAddress, trades } from './lexicon/words-of-trades.ts'

/** 0 when the run begins with its name, or is all name: "General Motors", "Stephen King". */
export function titleLength(words: readonly string[]): number {
  const all = words.map(bare)
  const placed = knownPlaces.has(all[0]!) && all.length > 3
  if (givenNames.has(all[0]!) && !placed && !roleModifiers.has(all[0]!) && !roleHeads.has(all[0]!)) return 0
  if (knownBodies.has(all.join(' '))) return 0
  let length = 0
  for (let k = 0; k < all.length - 1; k++) {
    const word = all[k]!
    if (isAddress(word) || (isOffice(word) && !nobleTitles.has(word))) {
      if (k > 0 && !(k === 1 && placed) && givenNames.has(all[k - 1]!) && !roleModifiers.has(all[k - 1]!)) break
      length = k + 1
    } else if (nobleTitles.has(word) && length === k) break
  }
  if (length === 0) return 0
  if (all[length] === 'of' || all[length] === 'for') length = officeEnd(all, length)
  const rest = all.slice(length)
  if (rest.length === 1 && NEVER_A_NAME.test(rest[0]!)) return 0
  if (rest.length === 0 || (bodyHeads.has(rest.at(-1)!) && !givenNames.has(rest[0]!))) return 0
  return length
}

const isAddress = (word: string) => honorifics.has(word) || rankAbbreviations.has(word) || formsOfAddress.has(word)

const isOffice = (word: string) =>
  roleHeads.has(word) || (trades.has(word) && !functionWords.has(word) && !roleModifiers.has(word))

/** Second halves of offices: "Attorney General", "Chief Executive". */
const NEVER_A_NAME =
  /^(?:general|minister|president|secretary|director|officer|executive|chairman|chairwoman|adviser|advisor|commissioner|leader|chief|justice|inspector|spokesman|spokeswoman|manager|editor|ambassador|governor|envoy|prosecutor|controller|superintendent|councillor|candidate|member|captain|coach)$/

/** "Secretary of State | Anna Example": the office belongs to the title as far as words of office go. */
function officeEnd(all: readonly string[], from: number): number {
  let end = from + 1
  while (end < all.length && officeWords.has(all[end]!)) end++
  return end
}
