/** Readability's vote: which text of the page does it take for the story? The page it is asked about stays whole. */
import { own } from '../../dom/unclobbered.ts'
import { readabilityRoot } from './readability.ts'

export function readabilityVote(copy: Document): Set<Node> {
  const other = own(copy, 'cloneNode').call(copy, true) as Document
  // Two copies hold their texts in the same order, and a text node keeps its identity wherever Readability moves it.
  const ours = textNodesOf(copy)
  const theirs = textNodesOf(other)
  const root = readabilityRoot(other)
  return new Set(root ? ours.filter((_, i) => theirs[i] && root.contains(theirs[i])) : [])
}

function textNodesOf(doc: Document): Node[] {
  const nodes: Node[] = []
  const walker = own(doc, 'createTreeWalker').call(doc, own(doc, 'documentElement'), 4 /* text */)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
  return nodes
}
