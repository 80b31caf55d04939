/** Text in another language than English: the rules know too little of it, so only names that are sure by themselves count. */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
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

/** People with a known given name, from that name on ("Ministerin | Anna Example"), and their family names alone. */
export function surelyNamed(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const family = new Set<string>()
  const full = names.flatMap((name): NameSpan[] => {
    const words = wordsOf(passages, name).map(bare)
    const given = words.findIndex((word, i) => givenNames.has(word) && i < words.length - 1)
    if (given < 0 || words.length - given > 4) return []
    family.add(words.at(-1)!)
    return [{ ...name, start: name.start + given, kind: 'person' }]
  })
  const alone = names.filter(n => n.end - n.start === 1 && family.has(bare(wordsOf(passages, n)[0]!)))
  return [...full, ...alone.map((name): NameSpan => ({ ...name, kind: 'person' }))].sort(
    (a, b) => a.passage - b.passage || a.start - b.start,
  )
}
