/** An acronym that the story explains is the body it explains, wherever it stands: "… Tide Agency (BNPT)", later "BNPT said". */
import { bare } from '../lexicon/word-list.ts'
import { definedAcronyms } from './defined-acronyms.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

export function withAcronyms(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const defined = definedAcronyms(passages)
  if (defined.size === 0) return [...names]
  const bodies = names.filter(n => n.kind === 'organization').map(n => wordsOf(passages, n).map(bare).join(' '))
  const acronyms = new Set(
    [...defined].filter(([, before]) => bodies.some(body => before.endsWith(body))).map(([acronym]) => acronym),
  )
  const isAlone = ({ passage, start, end }: NameSpan) =>
    end - start === 1 && acronyms.has(passages[passage]!.tokens[start]!.chars)
  const others = names.filter(name => !isAlone(name))
  const taken = passages.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const { passage, start, end } of others) taken[passage]!.fill(1, start, end)
  const found = passages.flatMap(({ tokens }, passage) =>
    tokens.flatMap(({ chars }, i): NameSpan[] =>
      acronyms.has(chars) && taken[passage]![i] === 0 ? [{ passage, start: i, end: i + 1, kind: 'organization' }] : [],
    ),
  )
  return [...others, ...found].sort((a, b) => a.passage - b.passage || a.start - b.start)
}
