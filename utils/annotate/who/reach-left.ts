/** How far a role reaches to the left of its head: "| Norland Harbour | Minister", "| founder and sole | owner". */
import { bare } from '../lexicon/word-list.ts'
import { functionWords, officeWords } from './lexicon/words-of-grammar.ts'
import { roleModifiers } from './lexicon/words-of-office.ts'
import type { NamesNear } from './names-near.ts'
import { isRoleHead } from './role-head.ts'
import { compoundFrom, isDeterminer, qualifies } from './role-words.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

/** Takes in what qualifies the head: names, words of office, a first office and its "and", and any words that a "the" closes. */
export function reachLeft(tokens: readonly Token[], head: number, near: NamesNear): number {
  let first = head
  while (first > 0 && !tokens[first]!.opens) {
    const i = first - 1
    const token = tokens[i]!
    if (near.isPerson(i)) break
    const body = near.bodyFrom(i)
    if (body !== undefined && token.kind === 'word') {
      first = body
      continue
    }
    if (token.kind === 'possessive') return ownerOf(tokens, i, near) ?? first
    if (token.chars === 'and' && i > 0 && !near.isPerson(i - 1) && joins(tokens, i)) {
      first = i - 1
      continue
    }
    const compound = compoundFrom(tokens, i)
    if (compound < i && !near.isPerson(compound)) {
      first = compound
      continue
    }
    // "pro-Norland mayor"
    if (token.chars === '-' && i > 0 && token.to === tokens[first]!.from && tokens[i - 1]!.to === token.from) {
      first = i - 1
      continue
    }
    if (token.kind !== 'word' || !qualifies(tokens, i)) break
    first = i
  }
  return first
}

/** "founder and sole owner", "Parks and Recreation Director"; not "the president and Harbour Minister Anna Example". */
function joins(tokens: readonly Token[], and: number): boolean {
  const [left, right] = [tokens[and - 1]!, tokens[and + 1]!]
  if (left.kind !== 'word' || (isCapitalised(left.chars) !== isCapitalised(right.chars) && !left.opens)) return false
  if (isRoleHead(left)) return true
  const word = bare(left.chars)
  const before = tokens[and - 2]
  if (!isCapitalised(left.chars) || (!left.opens && before && isCapitalised(before.chars))) return false
  return left.opens || isDeterminer(before) || officeWords.has(word) || roleModifiers.has(word)
}

/** "Norland's" is part of the role, "the company's" is not. */
function ownerOf(tokens: readonly Token[], possessive: number, near: NamesNear): number | undefined {
  let first = possessive
  while (
    first > 0 &&
    tokens[first - 1]!.kind === 'word' &&
    isCapitalised(tokens[first - 1]!.chars) &&
    !near.isPerson(first - 1)
  ) {
    first--
    if (tokens[first]!.opens) break
  }
  if (first === possessive || functionWords.has(bare(tokens[first]!.chars))) return
  return first
}
