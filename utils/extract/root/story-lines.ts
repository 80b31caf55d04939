/** Which lines of the page are the story: Readability's choice, mended by what it is known to miss. */

import { weight } from '../../text/prose.ts'
import type { Line } from '../lines.ts'
import { isRunningText } from '../prose.ts'
import { commonAncestor } from './common-ancestor.ts'
import { hasName, kinOf } from './kin.ts'
import { proseContainer } from './prose-container.ts'
import { strictness } from './readability.ts'
import { readabilityVote } from './vote.ts'

/** Below this share of the page's one great block of prose, Readability found nothing of the story. */
const ENOUGH = 0.15

export function storyLines(copy: Document, body: Element, lines: readonly Line[]): Set<Line> {
  const container = proseContainer(body, lines)
  const inContainer = lines.filter(line => container.contains(line.block))
  const enough = ENOUGH * said(inContainer)
  for (const flags of strictness) {
    const voted = readabilityVote(copy, lines, flags)
    if (said(voted) > enough) return withHeadings(lines, withSiblings(lines, withKin(lines, new Set(voted), container)))
  }
  return new Set(inContainer.filter(isPlain))
}

const said = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (isRunningText(line) ? weight(line.words) : 0), 0)

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

/** A sub-heading, and the points of a list, stand where the text around them stands. */
function withHeadings(lines: readonly Line[], story: ReadonlySet<Line>): Set<Line> {
  const kept = new Set(story)
  for (const [i, line] of lines.entries()) {
    if (kept.has(line) || !isPlain(line)) continue
    const next = lines[i + 1]
    if (/^h[2-6]$/.test(line.block.localName) && next && story.has(next) && areNear(line, next)) kept.add(line)
  }
  return kept
}

const areNear = (a: Line, b: Line): boolean =>
  a.block.parentElement === b.block.parentElement || a.block.parentElement === b.block.parentElement?.parentElement
