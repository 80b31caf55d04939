/** The roles that stand after a name: "Anna Example, | the harbour board chairwoman |, said", "who is a tide scientist". */
import { isPostNominal } from './lexicon/post-nominal.ts'
import type { NamesNear } from './names-near.ts'
import { PREPOSITION } from './phrase-end.ts'
import { type IsHead, isRoleHead } from './role-head.ts'
import type { RolePhrase } from './role-phrase.ts'
import { phraseAt } from './role-phrase-at.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

/** `isHead` tells the nouns that make a phrase a role: of a person, or of a body. */
export function rolesAfter(
  tokens: readonly Token[],
  { end }: { end: number },
  near: NamesNear,
  isHead: IsHead = isRoleHead,
): RolePhrase[] {
  const said = () => (isHead === isRoleHead ? copula(tokens, end, near, isHead) : undefined)
  const found = apposition(tokens, end, near, isHead) ?? said()
  return found ? [found] : []
}

function apposition(tokens: readonly Token[], end: number, near: NamesNear, isHead: IsHead) {
  const named = isPostNominal(tokens[end]?.chars ?? '') ? end + 1 : end
  let at = fromWhere(tokens, named, near)
  // "Norland Tide Party (NTP), an alliance"
  if (tokens[at]?.chars === '(' && tokens[at + 2]?.chars === ')' && tokens[at + 3]?.chars === ',') at += 3
  if (!/^[,(–—]$/.test(tokens[at]?.chars ?? '')) return
  at++
  if (tokens[at]?.kind === 'number' && /^[,)]$/.test(tokens[at + 1]?.chars ?? '')) {
    at += 2
    if (tokens[at]?.chars === ',') at++
  }
  if (PREPOSITION.test(tokens[at]?.chars ?? '')) return
  return phraseAt(tokens, at, near, isHead)
}

/** "Anna Example | of Norland |, the third seed". */
function fromWhere(tokens: readonly Token[], end: number, near: NamesNear): number {
  if (!/^(?:of|from)$/.test(tokens[end]?.chars ?? '')) return end
  let at = end + 1
  if (tokens[at]?.chars === 'the') at++
  const first = at
  while (at < first + 4 && tokens[at]?.kind === 'word' && isCapitalised(tokens[at]!.chars) && !near.isPerson(at)) at++
  return at > first ? at : end
}

function copula(tokens: readonly Token[], end: number, near: NamesNear, isHead: IsHead) {
  let at = end
  if (tokens[at]?.chars === ',' && tokens[at + 1]?.chars === 'who') at += 2
  if (/^(?:works|serves|worked|served)$/.test(tokens[at]?.chars ?? '') && tokens[at + 1]?.chars === 'as') at++
  else if (!/^(?:is|was|became|remains)$/.test(tokens[at]?.chars ?? '')) return
  return phraseAt(tokens, at + 1, near, isHead)
}
