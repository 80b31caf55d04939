/** Letters that the story explains, or that spell a body's name, are that body: "… Tide Agency (BNPT)", later "BNPT said". */
import { bare } from '../lexicon/word-list.ts'
import { definedAcronyms } from './defined-acronyms.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { initialsOf } from './same-body.ts'
import type { Passage } from './token.ts'

export function withAcronyms(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const defined = definedAcronyms(passages)
  const bodies = names.filter(n => n.kind === 'organization').map(n => wordsOf(passages, n))
  const full = new Set(bodies.map(words => words.map(bare).join(' ')))
  const acronyms = new Set([
    ...[...defined].filter(([, before]) => endsInOne(before, full)).map(([acronym]) => acronym),
    ...bodies.flatMap(words => (words.length > 2 ? initialsOf(words).map(letters => letters.toUpperCase()) : [])),
  ])
  const isAlone = ({ passage, start, end }: NameSpan) =>
    end - start === 1 && acronyms.has(plain(passages[passage]!.tokens[start]!.chars))
  const others = names.filter(name => !isAlone(name))
  const taken = passages.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const { passage, start, end } of others) taken[passage]!.fill(1, start, end)
  const found = passages.flatMap(({ tokens }, passage) =>
    tokens.flatMap(({ chars }, i): NameSpan[] =>
      chars.length > 2 && acronyms.has(plain(chars)) && taken[passage]![i] === 0
        ? [{ passage, start: i, end: i + 1, kind: 'organization' }]
        : [],
    ),
  )
  return [...others, ...found].sort((a, b) => a.passage - b.passage || a.start - b.start)
}

const plain = (chars: string): string => chars.replaceAll('.', '')

/** Do the words end in one of the names? */
function endsInOne(words: string, names: ReadonlySet<string>): boolean {
  const all = words.split(' ')
  return all.some((_, i) => names.has(all.slice(i).join(' ')))
}
