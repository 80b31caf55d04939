/** Which lines of the page are the story: Readability's choice, mended by what it is known to miss. */
import type { Line } from '../lines.ts'
import { isPlain, isRunningText, weightOf } from '../prose.ts'
import { withoutFoot } from './foot.ts'
import { withHeadings } from './headings.ts'
import { proseContainer } from './prose-container.ts'
import type { Quoted } from './quoted.ts'
import { strictness } from './readability.ts'
import { readabilityVote } from './vote.ts'
import { withKin } from './with-kin.ts'
import { withSiblings } from './with-siblings.ts'

/** Below this share of the page's one great block of prose, Readability found nothing of the story. */
const ENOUGH = 0.15

/** Above this share of it, what is left out is left out for a reason. */
const MOST = 0.6

export function storyLines(
  copy: Document,
  body: Element,
  lines: readonly Line[],
  quoted: Quoted | undefined,
): Set<Line> {
  const container = proseContainer(body, lines)
  const first = chosen(copy, lines, container, quoted)
  return withoutFoot(lines, withSections(copy, lines, first, container), container, quoted)
}

function chosen(copy: Document, lines: readonly Line[], container: Element, quoted: Quoted | undefined): Set<Line> {
  const inContainer = lines.filter(line => container.contains(line.block))
  const enough = ENOUGH * said(inContainer)
  for (const flags of strictness) {
    const vote = readabilityVote(copy, lines, flags)
    const voted = flags === 0 ? untilLinks(vote) : vote
    if (said(voted) <= enough) continue
    const witnessed = inContainer.filter(line => isRunningText(line) && quoted?.(line.words))
    return withHeadings(lines, withSiblings(lines, withKin(lines, new Set([...voted, ...witnessed]), container)))
  }
  return new Set(untilLinks(inContainer).filter(isPlain))
}

/** A page of many sections may lose half of them to their names. What a second attempt that trusts everything finds above the last of them stays. */
function withSections(copy: Document, lines: readonly Line[], story: Set<Line>, container: Element): Set<Line> {
  const prose = lines.filter(line => container.contains(line.block) && isRunningText(line))
  if (said(prose.filter(line => story.has(line))) >= MOST * said(prose)) return story
  const second = new Set(readabilityVote(copy, lines, 0))
  const last = prose.findLastIndex(line => story.has(line))
  return withHeadings(lines, new Set([...story, ...prose.slice(0, last).filter(line => second.has(line))]))
}

/** Where nothing is distrusted, what follows the story comes along: from the first link below its last paragraph on. */
function untilLinks(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(isRunningText)
  const link = lines.findIndex((line, at) => at > last && isLink(line))
  return link < 0 ? lines : lines.slice(0, link)
}

const said = (lines: readonly Line[]): number => weightOf(lines.filter(isRunningText))

/** Not a place that is a link in "Strongest shaking: Port Example, Islands". */
const isLink = ({ words, linked }: Line): boolean => linked > 0 && linked >= words.length - 2
