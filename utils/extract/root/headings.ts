/** A sub-heading stands where the text below it stands: Readability drops some by their class, some with their section. */
import type { Line } from '../lines.ts'
import { isPlain, isRunningText } from '../prose.ts'

const HEADING = /^h[1-6]$/

export function withHeadings(lines: readonly Line[], story: ReadonlySet<Line>): Set<Line> {
  const kept = new Set(story)
  const first = lines.findIndex(line => story.has(line) && isRunningText(line))
  // From the end, because a heading may stand above another one.
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]!
    if (kept.has(line) || !HEADING.test(line.block.localName) || !isPlain(line)) continue
    const below = lines[at + 1]!
    if (kept.has(below) && opensText(below) && (at > first || areNear(line, below))) kept.add(line)
  }
  return kept
}

const opensText = ({ block }: Line): boolean => /^(?:p|li|h[1-6])$/.test(block.localName)

const areNear = (a: Line, b: Line): boolean =>
  a.block.parentElement === b.block.parentElement || a.block.parentElement === b.block.parentElement?.parentElement
