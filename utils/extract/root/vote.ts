/** Readability's vote: which lines of the page does it take for the story? The page it is asked about stays whole. */
import { textNodesOf } from '../../dom/text-nodes.ts'
import { own } from '../../dom/unclobbered.ts'
import type { Line } from '../lines.ts'
import { readabilityRoot, type Strictness } from './readability.ts'

export function readabilityVote(copy: Document, lines: readonly Line[], flags: Strictness): Line[] {
  const other = own(copy, 'cloneNode').call(copy, true) as Document
  // Two copies hold their texts in the same order, and a text node keeps its identity wherever Readability moves it.
  const theirs = textNodesOf(other)
  const root = readabilityRoot(other, flags)
  if (!root) return []
  const voted = new Set<Node>(textNodesOf(copy).filter((_, i) => theirs[i] && root.contains(theirs[i])))
  return lines.filter(line => line.nodes.some(node => voted.has(node)))
}
