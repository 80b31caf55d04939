/** "Harbour Council Anna Example" is two names where the story knows an Example: the body ends where she begins. */
import { bare } from '../lexicon/word-list.ts'
import { bodyHeads } from './lexicon/words-of-bodies.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

export function splitAtPersons(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const alone = new Set(
    names.filter(n => n.kind === 'person' && n.end - n.start === 1).map(n => bare(wordsOf(passages, n)[0]!)),
  )
  return names.flatMap((name): NameSpan[] => {
    const words = wordsOf(passages, name).map(bare)
    const last = words.at(-1)!
    if (name.kind !== 'organization' || words.length < 4 || bodyHeads.has(last) || !alone.has(last)) return [name]
    const person = name.end - 2
    return [
      { ...name, end: person },
      { ...name, start: person, kind: 'person' },
    ]
  })
}
