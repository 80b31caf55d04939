/** The innermost element that holds nearly all running text of the page. */
import type { Line } from '../lines.ts'
import { measureProse } from '../prose.ts'

const NEARLY_ALL = 0.8

export function proseContainer(body: Element, lines: readonly Line[]): Element {
  const prose = measureProse(lines)
  let container = body
  for (;;) {
    const all = prose.in(container)
    const next = [...container.children].find(child => all > 0 && prose.in(child) >= NEARLY_ALL * all)
    // A single long paragraph is not a place where a story stands.
    if (!next || next.matches('p, li, blockquote')) return container
    container = next
  }
}
