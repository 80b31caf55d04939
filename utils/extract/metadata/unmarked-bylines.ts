/** Bylines that no markup tells from other text: a line that opens with "By", a name that stands before the date. */
import { blockOf, isBlock, isElement, isTextNode } from '../../dom/tags.ts'
import { textNodesOf } from '../../dom/text-nodes.ts'
import { isFullName, opensByline } from './byline.ts'
import { bylineText } from './byline-text.ts'
import { isoDate } from './iso-date.ts'
import { textsBelow } from './texts-below.ts'

export interface Byline {
  el: Element
  text: string
}

const MAX_LINE = 200

export function openedBylines(doc: Document): Byline[] {
  const read = new Set<Node>()
  return textNodesOf(doc).flatMap(node => {
    const block = opensByline(`${node.data.trim().slice(0, MAX_LINE)} `) && blockOf(node)
    const start = block && childHolding(node, block)
    if (!start || read.has(start)) return [] // one span may hold thousands of texts
    read.add(start)
    const text = lineFrom(start)
    return text && text.length < MAX_LINE && opensByline(text) ? [{ el: block, text }] : []
  })
}

/** From here to the end of the line: `<h1>Ferries stay</h1> by Ana Example, <small>Monday</small>` shares its block. */
function lineFrom(start: Node): string {
  let line = ''
  for (let node: Node | null = start; node && line.length < MAX_LINE; node = node.nextSibling) {
    if (node !== start && isElement(node) && (isBlock(node) || node.localName === 'br')) break
    line += isElement(node) ? ` ${bylineText(node)}` : isTextNode(node) ? node.data : ''
  }
  return line.replace(/\s+/g, ' ').trim()
}

function childHolding(text: Text, block: Element): Node {
  let child: Node = text
  while (child.parentNode && child.parentNode !== block) child = child.parentNode
  return child
}

/** "Ana Example | 4 March 2026", each in an element without a name. */
export function namesBesideDate(doc: Document, headline: Element | undefined): Byline[] {
  const near = textsBelow(doc, headline)
  return near.flatMap((node, i) => {
    const [name, next] = [node.data.replace(/[|•·,]\s*$/, '').trim(), near[i + 1]?.data.trim() ?? '']
    const isByline = name.length < 60 && isFullName(name) && name.includes(' ') && next.length < 60 && isoDate(next)
    return isByline && node.parentElement ? [{ el: node.parentElement, text: name }] : []
  })
}
