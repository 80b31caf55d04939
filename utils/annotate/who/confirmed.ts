/** A person or body that the model alone sees, and once in the story, is not shown: half of those are nobody. */
import { type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

export function confirmed(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  byRules: readonly NameSpan[],
): NameSpan[] {
  const seen = passages.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const { passage, start, end, kind } of byRules) if (isActor(kind)) seen[passage]!.fill(1, start, end)
  const times = new Map<string, number>()
  const formOf = (name: NameSpan) => wordsOf(passages, name).join(' ')
  for (const name of names) times.set(formOf(name), (times.get(formOf(name)) ?? 0) + 1)
  return names.filter(name => {
    const { passage, start, end, kind } = name
    return !isActor(kind) || times.get(formOf(name))! > 1 || seen[passage]!.subarray(start, end).includes(1)
  })
}

const isActor = (kind: NameSpan['kind']): boolean => kind === 'person' || kind === 'organization'
