/** Which lines of the page are the story: Readability's choice, mended by what it is known to miss. */

import { weight } from '../../text/prose.ts'
import type { Line } from '../lines.ts'
import { isRunningText } from '../prose.ts'
import { commonAncestor } from './common-ancestor.ts'
import { withoutFoot } from './foot.ts'
import { withHeadings } from './headings.ts'
import { hasName, kinOf } from './kin.ts'
import { proseContainer } from './prose-container.ts'
import type { Quoted } from './quoted.ts'
import { strictness } from './readability.ts'
import { readabilityVote } from './vote.ts'

/** Below this share of the page's one great block of prose, Readability found nothing of the story. */
const ENOUGH = 0.15

export function storyLines(
  copy: Document,
  body: Element,
  lines: readonly Line[],
  quoted: Quoted | undefined,
): Set<Line> {
  const container = proseContainer(body, lines)
  return withoutFoot(lines, chosen(copy, lines, container, quoted), container, quoted)
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

/** Where nothing is distrusted, what follows the story comes along: from the first link below its last paragraph on. */
function untilLinks(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(isRunningText)
  const link = lines.findIndex((line, at) => at > last && isLink(line))
  return link < 0 ? lines : lines.slice(0, link)
}

const said = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (isRunningText(line) ? weight(line.words) : 0), 0)

/** Not a place that is a link in "Strongest shaking: Port Example, Islands". */
const isLink = ({ words, linked }: Line): boolean => linked > 0 && linked >= words.length - 2

const isPlain = ({ words, linked }: Line): boolean => linked < words.length / 2

/** Paragraphs of the same make as the story's, in the same region: a section whose name Readability distrusts. */
function withKin(lines: readonly Line[], story: ReadonlySet<Line>, container: Element): Set<Line> {
  const prose = [...story].filter(isRunningText)
  const common = commonAncestor(prose.map(line => line.block))
  const region =
    common?.closest('article, main, [role="main"], [itemprop="articleBody"]') ??
    (container.contains(common ?? null) ? container : common)
  const kinds = new Map<string, number>()
  for (const { block } of prose) kinds.set(kinOf(block), (kinds.get(kinOf(block)) ?? 0) + 1)
  const isKin = ({ block }: Line): boolean => {
    const kin = kinOf(block)
    // Paragraphs without a class of their own or their parent's are everywhere alike.
    return hasName(kin) && (kinds.get(kin) ?? 0) > 1
      ? region!.contains(block)
      : kinds.has(kin) && common!.contains(block)
  }
  return new Set(lines.filter(line => story.has(line) || (common && isRunningText(line) && isKin(line))))
}

/** A paragraph among the story's paragraphs is one, whatever its name; a short one where it stands between two of them. */
function withSiblings(lines: readonly Line[], story: ReadonlySet<Line>): Set<Line> {
  const siblings = new Map<Element | null, number>()
  for (const { block } of [...story].filter(isRunningText))
    siblings.set(block.parentElement, (siblings.get(block.parentElement) ?? 0) + 1)
  const isBetween = (i: number): boolean =>
    [lines[i - 1], lines[i + 1]].every(
      near => near && story.has(near) && near.block.parentElement === lines[i]!.block.parentElement,
    )
  return new Set(
    lines.filter(
      (line, i) =>
        story.has(line) ||
        (line.block.localName === 'p' &&
          isPlain(line) &&
          (isRunningText(line) ? (siblings.get(line.block.parentElement) ?? 0) > 1 : isBetween(i))),
    ),
  )
}
