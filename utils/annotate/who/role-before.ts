/** The roles that stand before a name: "Norland Harbour Minister | Anna Example", "its spokesman, Col. | Anna Example,". */
import { bare } from '../lexicon/word-list.ts'
import { isPostNominal } from './lexicon/post-nominal.ts'
import { functionWords, officeWords, personVerbs, speechVerbs } from './lexicon/words-of-grammar.ts'
import { honorifics, nobleTitles, rankAbbreviations, roleModifiers } from './lexicon/words-of-office.ts'
import { formsOfAddress } from './lexicon/words-of-trades.ts'
import type { NamesNear } from './names-near.ts'
import { type IsHead, isRoleHead } from './role-head.ts'
import type { RolePhrase } from './role-phrase.ts'
import { closes, compoundFrom, isDeterminer, qualifies } from './role-words.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const LONGEST = 14
const JOINT = /^(?:of|for|at|to|in|on|with)$/
/** Small words inside what an office is of. */
const INSIDE =
  /^(?:and|the|a|an|national|international|state|federal|regional|local|police|people|government|new|first|old)$/
const NAMING = /^(?:named|called|nicknamed)$/

/** `near.isPerson(i)`: token i belongs to some person's name; a role never reaches over one. */
export function rolesBefore(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  near: NamesNear,
  isHead: IsHead = isRoleHead,
): RolePhrase[] {
  const title = titleBefore(tokens, start, near, isHead)
  const left = leftEdge(tokens, title?.start ?? start)
  const further = furtherLeft(tokens, left, start, end, near, isHead)
  return [title, further].filter(phrase => phrase !== undefined)
}

/** The title that touches the name, but for forms of address. */
function titleBefore(tokens: readonly Token[], start: number, near: NamesNear, isHead: IsHead) {
  let last = start - 1
  while (last >= 0 && isAddress(tokens[last])) last--
  // in "harbour board spokesman Lt. Col. Anna Example" the rank comes after the office
  let office = last
  while (office >= 0 && isRank(tokens[office]!)) office--
  if (office >= 0 && office < last && isHead(tokens[office]) && !near.isPerson(office)) last = office
  const head = headEndingAt(tokens, last, isHead)
  return head === undefined || near.isPerson(last) ? undefined : phraseFrom(tokens, head, last, near)
}

const isRank = ({ chars }: Token): boolean =>
  rankAbbreviations.has(bare(chars)) ||
  /^(?:Professor|Justice|Senator|Comrade|Bishop|Cardinal|Archbishop|Rabbi)$/.test(chars)

/** Where the name with its title begins: behind "the", and behind the party or country that owns it ("Norland's Anna Example"). */
function leftEdge(tokens: readonly Token[], at: number): number {
  let left = at
  while (left > 0 && isAddress(tokens[left - 1])) left--
  if (/^(?:the|an?)$/.test(tokens[left - 1]?.chars ?? '')) return left - 1
  if (tokens[left - 1]?.kind !== 'possessive') return left
  let owner = left - 1
  while (owner > 0 && tokens[owner - 1]!.kind === 'word' && isCapitalised(tokens[owner - 1]!.chars)) owner--
  return tokens[owner - 1]?.chars === ',' ? owner : left
}

/** What stands before the comma or the verb that lead to the name and its title. */
function furtherLeft(
  tokens: readonly Token[],
  left: number,
  start: number,
  end: number,
  near: NamesNear,
  isHead: IsHead,
): RolePhrase | undefined {
  const before = tokens[left - 1]
  if (!before || tokens[start]!.opens) return
  if (before.chars === ',') return isClosed(tokens, end) ? apposed(tokens, left - 2, near, isHead) : undefined
  if (NAMING.test(before.chars)) return apposed(tokens, left - 2, near, isHead)
  if (before.chars === 'as' && /^(?:identified|named|known)$/.test(tokens[left - 2]?.chars ?? '')) {
    const comma = tokens[left - 3]?.chars === ',' ? 1 : 0
    return apposed(tokens, left - 3 - comma, near, isHead)
  }
  if (/^(?:is|was)$/.test(before.chars) && isClosed(tokens, end)) return apposed(tokens, left - 2, near, isHead)
  return
}

/** The other comma, the end of the sentence, or whence the person comes. */
function isClosed(tokens: readonly Token[], end: number): boolean {
  const after = tokens[end]
  if (after && isPostNominal(after.chars)) return isClosed(tokens, end + 1)
  if (!after || /^[,.;()–—]$/.test(after.chars)) return true
  return /^(?:of|from)$/.test(after.chars) && tokens[end + 1]?.kind === 'word'
}

/** A whole description that ends at `last`: "the harbour board's chief pilot", "its envoy for tide affairs". */
function apposed(tokens: readonly Token[], last: number, near: NamesNear, isHead: IsHead): RolePhrase | undefined {
  let end = last
  // "leader of the Norland Tide Party (NTP), Anna Example,"
  if (tokens[end]?.chars === ')' && tokens[end - 2]?.chars === '(') end -= 3
  const head = headEndingAt(tokens, end, isHead) ?? headWithComplement(tokens, end, near, isHead)
  if (head === undefined || near.isPerson(end)) return
  const phrase = wholePhrase(tokens, phraseFrom(tokens, head, end, near), end, near, isHead)
  if (!phrase) return
  const before = tokens[phrase.start - 1]
  const owned = tokens.slice(phrase.start, end).some(t => t.kind === 'possessive')
  if (!owned && !closes(before) && !tokens[phrase.start]!.opens) return
  return describesAnother(tokens, phrase.start, near) ? undefined : phrase
}

/** In "the widow of the mayor, Anna Example," it is the widow who is meant. */
function wholePhrase(
  tokens: readonly Token[],
  phrase: RolePhrase | undefined,
  end: number,
  near: NamesNear,
  isHead: IsHead,
): RolePhrase | undefined {
  if (!phrase) return
  const joint = phrase.start - (isDeterminer(tokens[phrase.start - 1]) ? 2 : 1)
  if (!JOINT.test(tokens[joint]?.chars ?? '') || !isRoleHead(tokens[joint - 1])) return phrase
  return isHead === isRoleHead ? phraseFrom(tokens, joint - 1, end, near) : undefined
}

/** In "Per Vik, the mayor, Anna Example and others" the mayor is Per Vik. */
function describesAnother(tokens: readonly Token[], start: number, near: NamesNear): boolean {
  const before = start - (isDeterminer(tokens[start - 1]) ? 2 : 1)
  return tokens[before]?.chars === ',' && before > 0 && near.isPerson(before - 1)
}

function phraseFrom(tokens: readonly Token[], head: number, last: number, near: NamesNear): RolePhrase | undefined {
  const start = reachLeft(tokens, head, near)
  return last - start >= LONGEST ? undefined : { start, end: last + 1 }
}

const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && (honorifics.has(bare(token.chars)) || formsOfAddress.has(bare(token.chars)))

/** Where the head of the role is: at `last`, or before "of State", "for Tides and Harbours". */
function headEndingAt(tokens: readonly Token[], last: number, isHead: IsHead): number | undefined {
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
function headWithComplement(
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

/** Takes in what qualifies the head: names, words of office, a first office and its "and", and any words that a "the" closes. */
function reachLeft(tokens: readonly Token[], head: number, near: NamesNear): number {
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
