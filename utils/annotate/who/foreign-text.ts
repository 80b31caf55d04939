/** Text in another language than English: the rules know too little of it, so only names that are sure by themselves count. */
import { givenNames } from './lexicon/given-names.ts'
import { bare } from './lexicon/word-list.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

const ENGLISH =
  /^(?:the|of|and|to|in|that|is|was|for|with|on|by|from|at|has|have|said|his|her|he|she|it|are|were|be|this|not|but|an|who|will)$/

/** One word in eight of English prose is one of these; of another language next to none. Headlines alone may have fewer. */
export function isEnglish(passages: readonly Passage[]): boolean {
  let small = 0
  let all = 0
  for (const { tokens } of passages)
    for (const { kind, chars } of tokens)
      if (kind === 'word') {
        all++
        if (ENGLISH.test(chars)) small++
      }
  return all < 30 || small > 0.12 * all
}

/** People with a known given name, and their family names alone. */
export function surelyNamed(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const full = names.filter(
    n => n.kind === 'person' && n.end - n.start > 1 && givenNames.has(bare(wordsOf(passages, n)[0]!)),
  )
  const family = new Set(full.map(n => bare(wordsOf(passages, n).at(-1)!)))
  return names.filter(
    n =>
      full.includes(n) || (n.kind === 'person' && n.end - n.start === 1 && family.has(bare(wordsOf(passages, n)[0]!))),
  )
}
