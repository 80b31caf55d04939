/** Whoever stands straight behind a title is a person, whatever the model says: "Harbour Minister | Seo Min-jae". */
import { bare } from '../lexicon/word-list.ts'
import { isKeptTitle } from './lexicon/kept-titles.ts'
import { honorifics } from './lexicon/words-of-office.ts'
import type { NameSpan } from './name-span.ts'
import { isRoleHead } from './role-head.ts'
import type { Passage, Token } from './token.ts'

export function withTitled(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  byRules: readonly NameSpan[],
): NameSpan[] {
  const titled = byRules.filter(({ passage, start, end, kind }) => {
    const { tokens } = passages[passage]!
    const before = tokens[start - 1]
    if (kind !== 'person' || end - start < 2 || isRoleHead(tokens[end - 1])) return false
    return isKeptTitle(bare(tokens[start]!.chars)) || (before !== undefined && isTitle(before))
  })
  const taken = passages.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const { passage, start, end } of names.filter(n => n.kind === 'person')) taken[passage]!.fill(1, start, end)
  const more = titled.filter(({ passage, start, end }) => !taken[passage]!.subarray(start, end).includes(1))
  const held = passages.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const { passage, start, end } of more) held[passage]!.fill(1, start, end)
  const others = names.filter(({ passage, start, end }) => !held[passage]!.subarray(start, end).includes(1))
  return [...others, ...more].sort((a, b) => a.passage - b.passage || a.start - b.start)
}

const isTitle = (token: Token): boolean => isRoleHead(token) || honorifics.has(bare(token.chars))
