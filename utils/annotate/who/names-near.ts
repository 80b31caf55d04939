/** Which tokens round a name belong to other names: a role never reaches over a person and never cuts a body. */
import type { NameSpan } from './name-span.ts'

export interface NamesNear {
  isPerson: (token: number) => boolean
  /** Where the body's name begins that token i belongs to. */
  bodyFrom: (token: number) => number | undefined
}

/** For each passage, by its number. */
export function namesNear(names: readonly NameSpan[]): (passage: number) => NamesNear {
  const persons = new Map<number, Set<number>>()
  const bodies = new Map<number, Map<number, number>>()
  for (const { passage, start, end, kind } of names) {
    if (kind === 'person') {
      const tokens = persons.get(passage) ?? new Set()
      for (let i = start; i < end; i++) tokens.add(i)
      persons.set(passage, tokens)
    }
    if (kind === 'organization') {
      const tokens = bodies.get(passage) ?? new Map<number, number>()
      for (let i = start; i < end; i++) tokens.set(i, start)
      bodies.set(passage, tokens)
    }
  }
  return passage => ({
    isPerson: token => persons.get(passage)?.has(token) ?? false,
    bodyFrom: token => bodies.get(passage)?.get(token),
  })
}
