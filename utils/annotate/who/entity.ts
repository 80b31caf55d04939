/** Who the names are: one entity for all the names of one person or body. */
import type { NameKind, NameSpan } from './name-span.ts'

export interface Entity {
  kind: Extract<NameKind, 'person' | 'organization'>
  /** The fullest form. */
  name: string
  /** Every form as written, the most frequent first; `name` is among them. */
  forms: string[]
  spans: NameSpan[]
}
