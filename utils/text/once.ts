/** Of lines of which one holds another, the longer: "Getty", "Ana Example/Getty" is the second alone. */
import { fold } from './fold.ts'

export function once<T>(all: readonly T[], wordsIn: (one: T) => string): T[] {
  const kept: T[] = []
  for (const one of all) {
    const words = fold(wordsIn(one))
    if (!words || kept.some(other => fold(wordsIn(other)).includes(words))) continue
    const shorter = kept.findIndex(other => words.includes(fold(wordsIn(other))))
    if (shorter >= 0) kept[shorter] = one
    else kept.push(one)
  }
  return kept
}

/** What several places credit, as one line: "Ana Example | Ana Example", "AFP" is Ana Example / AFP. */
export const creditOf = (parts: readonly string[]): string =>
  once(
    parts.map(part => once(part.split(' | '), half => half).join(' | ')),
    part => part,
  ).join(' / ')
