/** What stands below the story in the same frame is not the story: rights, an invitation, a line about the author. */
import type { Line } from '../lines.ts'
import { isRunningText, weightOf } from '../prose.ts'
import type { Quoted } from './quoted.ts'

/** One paragraph alone, away from all others, is a foot line. Two or more may be a part of the story in a frame of its own. */
const A_PART = 2

/** Of the story's running text, so much has to be in the quotation before its end tells where the story ends. */
const WHOLE = 0.8

export function withoutFoot(
  lines: readonly Line[],
  story: ReadonlySet<Line>,
  container: Element,
  quoted: Quoted | undefined,
): Set<Line> {
  const end = Math.min(endOfContainer(lines, story, container), endOfQuotation(lines, story, quoted))
  return new Set(lines.filter((line, at) => story.has(line) && (at < end || isCaption(line))))
}

/** Where the innermost element that holds nearly all running text ends, and nothing but foot lines follow. */
function endOfContainer(lines: readonly Line[], story: ReadonlySet<Line>, container: Element): number {
  const last = lines.findLastIndex(line => isRunningText(line) && container.contains(line.block))
  const end = lines.findIndex((line, at) => at > last && !container.contains(line.block))
  if (last < 0 || end < 0) return Number.POSITIVE_INFINITY
  const below = lines.slice(end).filter(line => story.has(line) && isRunningText(line) && !isCaption(line))
  return below.length < A_PART ? end : Number.POSITIVE_INFINITY
}

function endOfQuotation(lines: readonly Line[], story: ReadonlySet<Line>, quoted: Quoted | undefined): number {
  if (!quoted) return Number.POSITIVE_INFINITY
  const prose = lines.filter(line => story.has(line) && isRunningText(line) && !isCaption(line))
  const found = prose.filter(line => quoted(line.words))
  return weightOf(found) < WHOLE * weightOf(prose) ? Number.POSITIVE_INFINITY : lines.lastIndexOf(found.at(-1)!) + 1
}

const isCaption = ({ block }: Line): boolean => block.closest('figcaption') !== null
