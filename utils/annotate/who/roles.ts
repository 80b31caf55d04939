/** The roles that the story gives an entity, and which of them tells most; none rather than a guess. */
import { bare } from '../lexicon/word-list.ts'
import { isBodyWord, tellsAlone } from './body-nouns.ts'
import type { Entity } from './entity.ts'
import type { NameSpan } from './name-span.ts'
import type { NamesNear } from './names-near.ts'
import { officeHeld } from './office-held.ts'
import { rolesAfter } from './role-after.ts'
import { rolesBefore } from './role-before.ts'
import { isRoleHead } from './role-head.ts'
import { informative, type RolePhrase, type Tells } from './role-phrase.ts'
import type { Passage } from './token.ts'

/** A role where it stands. */
export interface Role extends RolePhrase {
  passage: number
  tells: Tells
}

export function rolesOf(entity: Entity, passages: readonly Passage[], near: (passage: number) => NamesNear): Role[] {
  return entity.spans.flatMap((span): Role[] => {
    const { passage } = span
    const { tokens } = passages[passage]!
    const here = near(passage)
    const phrases = phrasesAt(entity.kind, tokens, span, here)
    const held = entity.kind === 'person' ? officeHeld(tokens, span, here) : undefined
    const named = phrases.map(phrase => ({ ...phrase, passage, tells: tellsOf(entity.kind, tokens, phrase) }))
    return held ? [...named, { ...held, passage, tells: 2 }] : named
  })
}

/** The one that tells most; among those the most frequent, in running text before a caption, as the story first gives it. */
export function bestRole(
  roles: readonly Role[],
  passages: readonly Passage[],
  charsOf: (role: Role) => string,
): string | undefined {
  const found = new Map<string, { chars: string; tells: number; times: number; inBody: number }>()
  for (const role of roles) {
    if (role.tells === 0) continue
    const chars = charsOf(role)
    const inBody = Number(passages[role.passage]!.place === 'body')
    const same = found.get(bare(chars))
    if (!same) found.set(bare(chars), { chars, tells: role.tells, times: 1, inBody })
    else {
      same.times++
      same.inBody ||= inBody
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.tells - a.tells || b.times - a.times || b.inBody - a.inBody)
  return best?.chars
}

/** The noun before "of", "in", "and": "group" in "largest group in the chamber". */
const headOf = (phrase: Passage['tokens']): Passage['tokens'][number] | undefined => {
  const joint = phrase.findIndex((t, i) => i > 0 && /^(?:of|for|at|in|to|from|on|with|and)$/.test(t.chars))
  return phrase.at(joint < 0 ? -1 : joint - 1)
}

const tellsOf = (kind: Entity['kind'], tokens: Passage['tokens'], { start, end }: RolePhrase): Tells => {
  const words = tokens.slice(start, end).map(t => t.chars)
  switch (kind) {
    case 'person':
      return informative(words)
    case 'organization':
      // "the businessman and owner of the firm" is somebody else
      if (isRoleHead(headOf(tokens.slice(start, end))) && !isBodyWord(headOf(tokens.slice(start, end)))) return 0
      return words.length > 1 || tellsAlone(tokens[start]) ? 3 : 0
  }
}

function phrasesAt(kind: Entity['kind'], tokens: Passage['tokens'], span: NameSpan, near: NamesNear): RolePhrase[] {
  switch (kind) {
    case 'person':
      return [...rolesBefore(tokens, span, near), ...rolesAfter(tokens, span, near)]
    case 'organization':
      return [...rolesBefore(tokens, span, near, isBodyWord), ...rolesAfter(tokens, span, near, isBodyWord)]
  }
}
