/** Second look: names that the story has shown elsewhere are found again in headlines of capitals and at sentence starts. */
import { groupBy } from '../group-by.ts'
import { bare } from '../lexicon/word-list.ts'
import type { LetterCase } from './letter-case.ts'
import { type NameKind, type NameSpan, wordsOf } from './name-span.ts'
import { isCapitalised } from './shape.ts'
import type { Passage } from './token.ts'

const LONGEST = 8

export function recall(
  passages: readonly Passage[],
  { flat, small }: LetterCase,
  names: readonly NameSpan[],
): NameSpan[] {
  const known = new Map<string, NameKind>()
  const heads = new Set<string>()
  for (const name of names) {
    const words = wordsOf(passages, name).map(bare)
    if (words.length > LONGEST || (words.length === 1 && small.has(words[0]!))) continue
    if (!known.has(words.join(' '))) known.set(words.join(' '), name.kind)
    heads.add(words[0]!)
  }
  const byPassage = groupBy(names, n => n.passage)
  const more = passages.flatMap((passage, p) => {
    const found: NameSpan[] = []
    const isFlat = flat.has(passage)
    const { tokens } = passage
    const covered = coverage(byPassage.get(p) ?? [], tokens.length)
    for (let i = 0; i < tokens.length; i++) {
      if (covered[i] || !(isFlat || tokens[i]!.opens)) continue
      if (!isCapitalised(tokens[i]!.chars) || !heads.has(bare(tokens[i]!.chars))) continue
      const span = longestKnown(
        tokens.slice(i, i + LONGEST).map(t => bare(t.chars)),
        known,
      )
      if (!span || covered.slice(i, i + span.length).includes(true)) continue
      if (span.length === 1 && span.kind === 'other') continue
      found.push({ passage: p, start: i, end: i + span.length, kind: span.kind })
      i += span.length - 1
    }
    return found
  })
  return [...names, ...more].sort((a, b) => a.passage - b.passage || a.start - b.start)
}

function coverage(names: readonly NameSpan[], length: number): boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const { start, end } of names) covered.fill(true, start, end)
  return covered
}

function longestKnown(
  words: readonly string[],
  known: ReadonlyMap<string, NameKind>,
): { length: number; kind: NameKind } | undefined {
  for (let length = words.length; length > 0; length--) {
    const kind = known.get(words.slice(0, length).join(' '))
    if (kind) return { length, kind }
  }
  return
}
