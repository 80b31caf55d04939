/** Lays flat spans over characters as a tree, so that they can become elements, which must not cross. */
import type { Span } from '../../utils/model/text.ts'

export type Run<L extends Span> = string | { layer: L; inside: Run<L>[] }

/**
 * Leftmost and longest outside; of two equal spans the first given is outside. A span that crosses another is cut in
 * two: over "abc", spans 0–2 and 1–3 give [0–2: a, [1–2: b]], [2–3: c]. Characters are kept, each once, in order.
 */
export function nest<L extends Span>(chars: string, layers: readonly L[], from = 0, to = chars.length): Run<L>[] {
  const runs: Run<L>[] = []
  let at = from
  let waiting = within(layers, from, to)
  for (let outer = waiting.shift(); outer; outer = waiting.shift()) {
    if (outer.from > at) runs.push(chars.slice(at, outer.from))
    runs.push({ layer: outer, inside: nest(chars, waiting, outer.from, outer.to) })
    at = outer.to
    waiting = within(waiting, at, to)
  }
  if (at < to) runs.push(chars.slice(at, to))
  return runs
}

/** The parts of the layers that lie between two offsets, outermost first. Sorting is stable: given order breaks ties. */
const within = <L extends Span>(layers: readonly L[], from: number, to: number): L[] =>
  layers
    .filter(l => l.from < to && from < l.to && l.from < l.to)
    .map(l => (l.from >= from && l.to <= to ? l : { ...l, from: Math.max(l.from, from), to: Math.min(l.to, to) }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
