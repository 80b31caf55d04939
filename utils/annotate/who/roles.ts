/** The most informative role that the story gives an entity; undefined rather than a guess. */
import { isBodyNoun } from './body-nouns.ts'
import type { Entity } from './entity.ts'
import { bare } from './lexicon/word-list.ts'
import type { NameSpan } from './name-span.ts'
import { roleAfter } from './role-after.ts'
import { roleBefore } from './role-before.ts'
import { informative, type RolePhrase } from './role-phrase.ts'
import type { Passage } from './token.ts'

interface Found {
  chars: string
  tells: 0 | 1 | 2
  times: number
}

export function roleOf(
  entity: Entity,
  passages: readonly Passage[],
  isPerson: (passage: number, token: number) => boolean,
  charsOf: (passage: number, phrase: RolePhrase) => string,
): string | undefined {
  const found = new Map<string, Found>()
  for (const span of entity.spans) {
    const { tokens } = passages[span.passage]!
    const inside = (i: number) => isPerson(span.passage, i)
    for (const phrase of phrasesAt(entity.kind, tokens, span, inside)) {
      if (!phrase) continue
      const chars = charsOf(span.passage, phrase)
      const tells = entity.kind === 'person' ? informative(tokens.slice(phrase.start, phrase.end).map(t => t.chars)) : 2
      const same = found.get(bare(chars))
      if (same) same.times++
      else found.set(bare(chars), { chars, tells, times: 1 })
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.tells - a.tells || b.times - a.times)
  return best && best.tells > 0 ? best.chars : undefined
}

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
