/** One form, one kind: where a story's names of the same words differ in kind, the kind of most of them holds. */
import { bare } from '../lexicon/word-list.ts'
import { type NameKind, type NameSpan, wordsOf } from './name-span.ts'
import type { Passage } from './token.ts'

/** "Norhaven" the town and "Norhaven" the team do stand in one story: where a place is among the kinds, two thirds must agree. */
export function withOneKind(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const formOf = (name: NameSpan) => wordsOf(passages, name).map(bare).join(' ')
  const votes = new Map<string, Map<NameKind, number>>()
  for (const name of names) {
    const form = formOf(name)
    const kinds = votes.get(form) ?? new Map<NameKind, number>()
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1)
    votes.set(form, kinds)
  }
  return names.map(name => {
    const kinds = votes.get(formOf(name))!
    const [kind, most] = [...kinds].reduce((a, b) => (b[1] > a[1] ? b : a))
    const all = [...kinds.values()].reduce((sum, count) => sum + count, 0)
    return kinds.has('place') && most < (2 / 3) * all ? name : { ...name, kind }
  })
}
