/** A name that the story describes as a body is one, whatever it looks like: "the operator, Anglia Gateway, said". */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import { describedAs } from './described.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { namesNear } from './names-near.ts'
import type { Passage } from './token.ts'

export function withDescribed(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const near = namesNear(names)
  const formOf = (name: NameSpan) => wordsOf(passages, name).map(bare)
  const bodies = new Set<string>()
  for (const name of names) {
    const words = formOf(name)
    if (!isOpen(name, words) || bodies.has(words.join(' '))) continue
    // its own tokens are no person while we ask what it is
    const around = near(name.passage)
    const without = {
      ...around,
      isPerson: (i: number) => (i < name.start || i >= name.end) && around.isPerson(i),
    }
    if (describedAs(passages[name.passage]!.tokens, name, without) !== 'organization') continue
    bodies.add(words.join(' '))
    bodies.add(words[0]!)
  }
  return names.map(name => {
    const words = formOf(name)
    const told = bodies.has(words.join(' ')) || (words.length > 1 && bodies.has(words[0]!))
    return told && isOpen(name, words) ? { ...name, kind: 'organization' } : name
  })
}

const isOpen = ({ kind }: NameSpan, words: readonly string[]): boolean =>
  (kind === 'person' || kind === 'other') && !givenNames.has(words[0]!)
