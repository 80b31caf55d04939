/** The one stage that a trained tagger can replace: passages in, spans of names out. */
import type { Passage } from './token.ts'

export type NameKind = 'person' | 'organization' | 'place' | 'other'

/** A name as it stands in one passage: tokens `start` up to, not with, `end`. */
export interface NameSpan {
  passage: number
  start: number
  end: number
  kind: NameKind
}

/** Spans come in reading order and never overlap. Titles are outside the span of a person. */
export type NameFinder = (passages: readonly Passage[]) => NameSpan[]

export const wordsOf = (passages: readonly Passage[], { passage, start, end }: NameSpan): string[] =>
  passages[passage]!.tokens.slice(start, end).map(token => token.chars)
