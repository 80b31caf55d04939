/** The innermost element that holds nearly all running text of the page. */
import { weight } from '../../text/prose.ts'
import type { Line } from '../lines.ts'
import { isRunningText } from '../prose.ts'

const NEARLY_ALL = 0.8

export function proseContainer(body: Element, lines: readonly Line[]): Element {
  const held = new Map<Element, number>()
  for (const line of lines.filter(isRunningText)) {
    const said = weight(line.words)
    for (let el: Element | null = line.block; el; el = el.parentElement) held.set(el, (held.get(el) ?? 0) + said)
  }
  let container = body
  for (;;) {
    const all = held.get(container) ?? 0
    const next = [...container.children].find(child => (held.get(child) ?? 0) >= NEARLY_ALL * all && all > 0)
    // A single long paragraph is not a place where a story stands.
    if (!next || next.matches('p, li, blockquote')) return container
    container = next
  }
}
