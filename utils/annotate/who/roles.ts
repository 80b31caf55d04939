/** The roles that the story gives an entity, and which of them tells most; none rather than a guess. */

import { bare } from '../lexicon/word-list.ts'
import { isBodyNoun } from './body-nouns.ts'
import type { Entity } from './entity.ts'
import type { NameSpan } from './name-span.ts'
import { officeHeld, roleAfter } from './role-after.ts'
import { roleBefore } from './role-before.ts'
import { informative, type RolePhrase } from './role-phrase.ts'
import type { Passage } from './token.ts'

/** A role where it stands. */
export interface Role extends RolePhrase {
  passage: number
  tells: 0 | 1 | 2
}

export function rolesOf(
  entity: Entity,
  passages: readonly Passage[],
  isPerson: (passage: number, token: number) => boolean,
): Role[] {
  return entity.spans.flatMap((span): Role[] => {
    const { passage } = span
    const { tokens } = passages[passage]!
    const phrases = phrasesAt(entity.kind, tokens, span, i => isPerson(passage, i))
    const held = entity.kind === 'person' ? officeHeld(tokens, span) : undefined
    const named = phrases
      .filter(phrase => phrase !== undefined)
      .map(phrase => ({ ...phrase, passage, tells: tellsOf(entity.kind, tokens, phrase) }))
    return held ? [...named, { ...held, passage, tells: 1 }] : named
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

const tellsOf = (kind: Entity['kind'], tokens: Passage['tokens'], { start, end }: RolePhrase): Role['tells'] =>
  kind === 'person' ? informative(tokens.slice(start, end).map(t => t.chars)) : 2

function phrasesAt(
  kind: Entity['kind'],
  tokens: Passage['tokens'],
  span: NameSpan,
  isPerson: (i: number) => boolean,
): (RolePhrase | undefined)[] {
  switch (kind) {
    case 'person':
      return [roleBefore(tokens, span, isPerson), roleAfter(tokens, span, isPerson)]
    case 'organization':
      return /^(?:a|an)$/.test(tokens[span.end + 1]?.chars ?? '') ? [roleAfter(tokens, span, isPerson, isBodyNoun)] : []
  }
}
