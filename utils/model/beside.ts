/** What the panel beside a page and the script in that page say to each other. */
import type { Article } from './article.ts'
import type { EntityKind, Mention } from './reading.ts'

/** The name of the line between them. */
export const BESIDE = 'beside'

/** A mention by its place in the list that went with the story. */
export interface PageMark {
  index: number
  kind: EntityKind
}

/** panel -> page */
export type ToPage =
  | { say: 'story'; article: Article; mentions: Mention[] }
  | { say: 'marks'; marks: readonly PageMark[] }
  | { say: 'go'; index: number }
  | { say: 'rest' }

/** page -> panel: which of the mentions the page shows. */
export interface FromPage {
  say: 'found'
  indexes: number[]
}
