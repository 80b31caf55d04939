/** Arithmetic of half-open spans. */
import type { Span } from '../model/text.ts'

export const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to
