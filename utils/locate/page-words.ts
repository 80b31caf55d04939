/** All words of a page as one string without spaces, and the way back from a place in it to the page. */
import { isSilent } from '../dom/tags.ts'
import { own } from '../dom/unclobbered.ts'
import { lastWhere } from '../text/last-where.ts'
import { loose, tight } from './tight.ts'

export interface PageWords {
  chars: string
  /** Half-open; undefined where it is empty or reaches out of the page. */
  rangeOf(from: number, to: number): Range | undefined
}

/** A page of a million letters has about as many. */
const MOST_NODES = 100_000

export function pageWords(page: Document): PageWords {
  const nodes: globalThis.Text[] = []
  /** Where the letters of each node begin. */
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  for (const node of textsIn(own(page, 'body'))) {
    const part = tight(node.data)
    if (part === '') continue
    nodes.push(node)
    starts.push(length)
    parts.push(part)
    length += part.length
    if (nodes.length === MOST_NODES) break
  }

  const placeOf = (at: number): [globalThis.Text, number] => {
    const i = lastWhere(starts, start => start <= at)
    return [nodes[i]!, loose(nodes[i]!.data, at - starts[i]!)]
  }
  return {
    chars: parts.join(''),
    rangeOf(from, to) {
      if (from < 0 || from >= to || to > length) return
      const range = own(page, 'createRange').call(page)
      range.setStart(...placeOf(from))
      const [node, offset] = placeOf(to - 1) // a range ends behind its last letter, not before the next one
      range.setEnd(node, offset + 1)
      return range
    },
  }
}

function* textsIn(root: Element | null): Generator<globalThis.Text> {
  if (!root) return
  const SHOW_ELEMENT_AND_TEXT = 5
  const REJECT = 2
  const ACCEPT = 1
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, node =>
    node.nodeType === 1 && isSilent(node as Element) ? REJECT : ACCEPT,
  )
  while (walker.nextNode()) if (walker.currentNode.nodeType === 3) yield walker.currentNode as globalThis.Text
}
