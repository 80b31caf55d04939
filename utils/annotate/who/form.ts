/** One written form of a name, and everywhere it stands. */
import type { NameSpan } from './name-span.ts'

export interface Form {
  words: string[]
  chars: string
  spans: NameSpan[]
}

/** How well a shorter form can stand for a longer one: 0 not at all; the higher, the closer. */
export type Likeness = (short: readonly string[], long: readonly string[]) => number
