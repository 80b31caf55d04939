/** The role that stands before a name: "Norland Harbour Minister | Anna Example", "her deputy, | Anna Example,". */
import { bare } from '../lexicon/word-list.ts'
import { functionWords, personVerbs, speechVerbs } from './lexicon/words-of-grammar.ts'
import { honorifics, nobleTitles, roleModifiers } from './lexicon/words-of-office.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { isRoleHead, type RolePhrase } from './role-phrase.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const LONGEST = 10
const DETERMINER = /^(?:the|a|an|his|her|their|its|our|my|this|that|another|one)$/

/** `isPerson(i)`: token i belongs to some person's name; a role never reaches over one. */
export function roleBefore(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  let last = start - 1
  const apposed = tokens[last]?.chars === ','
  if (apposed) {
    if (tokens[start]!.opens || !/^[,.;)]$/.test(tokens[end]?.chars ?? '.')) return
    last--
  }
  while (last >= 0 && honorifics.has(bare(tokens[last]!.chars))) last--
  const head = headEndingAt(tokens, last) ?? (apposed ? headWithComplement(tokens, last) : undefined)
  if (head === undefined || isPerson(last)) return
  const first = reachLeft(tokens, head, isPerson)
  const owned = tokens.slice(first, head).some(t => t.kind === 'possessive')
  if (apposed && !owned && !closes(tokens[first - 1])) return
  if (last - first >= LONGEST) return
  return { start: first, end: last + 1 }
}

/** Where the head of the role is: at `last`, or before "of State", "for Tides and Harbours". */
function headEndingAt(tokens: readonly Token[], last: number): number | undefined {
  if (last < 0) return
  if (isRoleHead(tokens[last]) && !(nobleTitles.has(bare(tokens[last]!.chars)) && isCapitalised(tokens[last]!.chars)))
    return last
  if (!isCapitalised(tokens[last]!.chars)) return
  for (let i = last; i > Math.max(0, last - 6); i--) {
    const word = bare(tokens[i]!.chars)
    if (tokens[i]!.kind !== 'word') return
    if (word === 'of' || word === 'for') return i < last && isRoleHead(tokens[i - 1]) ? i - 1 : undefined
    if (!isCapitalised(tokens[i]!.chars) && word !== 'and' && word !== 'the') return
  }
  return
}

/** "its special envoy | for tide affairs |, Anna Example": before a comma the complement may be in small letters. */
function headWithComplement(tokens: readonly Token[], last: number): number | undefined {
  for (let i = last; i > Math.max(0, last - 7); i--) {
    const { kind, opens } = tokens[i]!
    const word = bare(tokens[i]!.chars)
    if (kind === 'possessive') continue
    if (kind !== 'word' || opens) return
    if (word === 'of' || word === 'for' || word === 'at')
      return i < last && isRoleHead(tokens[i - 1]) ? i - 1 : undefined
    if (personVerbs.has(word) || speechVerbs.has(word)) return
    if (functionWords.has(word) && !/^(?:and|the|national|international|state)$/.test(word)) return
  }
  return
}

/** Takes in what qualifies the head: names, words of office, and any other words that a "the" or a possessive closes. */
function reachLeft(tokens: readonly Token[], head: number, isPerson: (i: number) => boolean): number {
  let first = head
  while (first > 0 && !tokens[first]!.opens) {
    const i = first - 1
    const token = tokens[i]!
    if (isPerson(i)) break
    if (token.kind === 'possessive') {
      const owner = ownerOf(tokens, i, isPerson)
      return owner ?? first
    }
    if (token.kind !== 'word' || !qualifies(tokens, i)) break
    first = i
  }
  return first
}

/** "Norland's" is part of the role, "the company's" is not. */
function ownerOf(tokens: readonly Token[], possessive: number, isPerson: (i: number) => boolean): number | undefined {
  let first = possessive
  while (
    first > 0 &&
    tokens[first - 1]!.kind === 'word' &&
    isCapitalised(tokens[first - 1]!.chars) &&
    !isPerson(first - 1)
  ) {
    first--
    if (tokens[first]!.opens) break
  }
  if (first === possessive || functionWords.has(bare(tokens[first]!.chars))) return
  return first
}

function qualifies(tokens: readonly Token[], i: number): boolean {
  const word = bare(tokens[i]!.chars)
  if (calendar.has(word) || DETERMINER.test(word)) return false
  if (roleModifiers.has(word) || (isRoleHead(tokens[i]) && !tokens[i]!.chars.endsWith('s'))) return true
  if (functionWords.has(word))
    return /^(?:state|national|federal|international|regional|local|government|police)$/.test(word)
  if (isCapitalised(tokens[i]!.chars)) return true
  if (/^(?:[\w-]+(?:al|ic|ive|ary|ese|ish|based|born))$/.test(word) && !speechVerbs.has(word)) return true
  return closedAt(tokens, i)
}

/** "the [tide table] printer": plain words count when at most three of them lead to a "the" or a possessive. */
function closedAt(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i >= 0 && i > from - 4; i--) {
    const { kind, chars } = tokens[i]!
    const word = bare(chars)
    if (kind === 'possessive' || DETERMINER.test(word)) return true
    if (kind !== 'word' || functionWords.has(word) || speechVerbs.has(word) || personVerbs.has(word)) return false
    if (/(?:ed|ing|ly)$/.test(word) && !roleModifiers.has(word)) return false
  }
  return false
}

const closes = (token: Token | undefined): boolean =>
  !token || token.kind === 'possessive' || DETERMINER.test(bare(token.chars)) || token.kind === 'sign'
