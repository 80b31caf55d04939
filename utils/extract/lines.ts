/** The lines of text that a region shows: one for each stretch of text that no block and no double break cuts. */
import { isBlock, isElement, isSilent, isTextNode } from '../dom/tags.ts'

export interface Line {
  words: string
  nodes: Node[]
  /** How many of its characters are a link's. */
  linked: number
  /** The block it stands in. */
  block: Element
}

export function linesOf(root: Element): Line[] {
  const lines: Line[] = []
  let nodes: Node[] = []
  let words = ''
  let linked = 0

  const end = (block: Element) => {
    const flat = words.replace(/\s+/g, ' ').trim()
    if (flat) lines.push({ words: flat, nodes, linked, block })
    nodes = []
    words = ''
    linked = 0
  }

  const walk = (el: Element, block: Element, inLink: boolean): void => {
    for (const node of el.childNodes) {
      if (isTextNode(node)) {
        nodes.push(node)
        words += node.data
        if (inLink) linked += node.data.trim().length
      } else if (isElement(node)) {
        if (node.localName === 'br') end(block)
        else if (isSilent(node)) continue
        else if (isBlock(node)) {
          end(block)
          walk(node, node, inLink)
          end(node)
        } else walk(node, block, inLink || node.localName === 'a')
      }
    }
  }

  walk(root, root, false)
  end(root)
  return lines
}
