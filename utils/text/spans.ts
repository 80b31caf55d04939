/** Arithmetic of half-open spans. */
import type { Span } from '../model/text.ts'

export const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/** Leftmost, then longest; whatever overlaps a winner is dropped. */
export function withoutOverlaps<S extends Span>(spans: S[]): S[] {
  const kept: S[] = []
  for (const s of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (!last || last.to <= s.from) kept.push(s)
  }
  return kept
}
