/** The roles that stand before a name: "Norland Harbour Minister | Anna Example", "its spokesman, Col. | Anna Example,". */
import { bare } from '../lexicon/word-list.ts'
import { headEndingAt, headWithComplement, JOINT } from './head-before.ts'
import { isPostNominal } from './lexicon/post-nominal.ts'
import { honorifics, rankAbbreviations } from './lexicon/words-of-office.ts'
import { formsOfAddress } from './lexicon/words-of-trades.ts'
import type { NamesNear } from './names-near.ts'
import { reachLeft } from './reach-left.ts'
import { type IsHead, isRoleHead } from './role-head.ts'
import type { RolePhrase } from './role-phrase.ts'
import { closes, isDeterminer } from './role-words.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

/** Words: what is longer is more than a role. */
const LONGEST = 14
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
