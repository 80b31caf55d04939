/**
 * A paragraph among the story's paragraphs is one, whatever its name; a short one where it stands between two of them. So is a
 * quotation, with all its lines.
 */
import type { Line } from '../lines.ts'
import { isPlain, isRunningText } from '../prose.ts'

export function withSiblings(lines: readonly Line[], story: ReadonlySet<Line>): Set<Line> {
  const siblings = new Map<Element | null, number>()
  for (const { block } of [...story].filter(isRunningText))
    siblings.set(block.parentElement, (siblings.get(block.parentElement) ?? 0) + 1)
  const isAmong = (el: Element): boolean => (siblings.get(el.parentElement) ?? 0) > 1
  const isBetween = (at: number): boolean =>
    [lines[at - 1], lines[at + 1]].every(
      near => near && story.has(near) && near.block.parentElement === lines[at]!.block.parentElement,
    )

  const belongs = (line: Line, at: number): boolean => {
    const quotation = line.block.closest('blockquote')
    if (quotation && isAmong(quotation)) return true
    if (line.block.localName !== 'p' || !isPlain(line)) return false
    return isRunningText(line) ? isAmong(line.block) : isBetween(at)
  }
  return new Set(lines.filter((line, at) => story.has(line) || belongs(line, at)))
}
