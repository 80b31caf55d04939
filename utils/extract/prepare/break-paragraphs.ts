/**
 * Text that only line breaks part becomes paragraphs, also straight in a div and between pictures.
 *
 *   <div><img>One.&nbsp;<br>&nbsp;<br>Two.</div>   <div><img><p>One.</p><p>Two.</p></div>
 */
import { isBlock, isElement, isTextNode } from '../../dom/tags.ts'
import type { Step } from './step.ts'

const HOLDERS = 'div, article, section, main, td, p, body, blockquote, center, span, font'

export const breakParagraphs: Step = body => {
  const holders = new Set([...body.querySelectorAll('br')].flatMap(br => br.parentElement ?? []))
  for (const holder of holders) if (holder.matches(HOLDERS) && hasDoubleBreak(holder)) split(holder)
}

function split(holder: Element): void {
  const doc = holder.ownerDocument
  const out: Node[] = []
  let run: Node[] = []

  const end = () => {
    while (run.length && isBlank(run[0]!)) run.shift()
    while (run.length && isBlank(run.at(-1)!)) run.pop()
    if (run.length) {
      const paragraph = doc.createElement('p')
      paragraph.append(...run)
      out.push(paragraph)
    }
    run = []
  }

  const nodes = [...holder.childNodes]
  for (const [i, node] of nodes.entries()) {
    if (isBreak(node) && isBreak(nextShown(nodes, i))) end()
    else if (isElement(node) && (isBlock(node) || holdsBlock(node) || isPicture(node))) {
      end()
      out.push(node)
    } else run.push(node)
  }
  end()
  holder.replaceChildren(...out)
  // A paragraph cannot hold paragraphs.
  if (holder.localName === 'p' || holder.localName === 'span' || holder.localName === 'font') {
    const frame = doc.createElement('div')
    for (const { name, value } of holder.attributes) frame.setAttribute(name, value)
    frame.append(...holder.childNodes)
    holder.replaceWith(frame)
  }
}

const isBreak = (node: Node | undefined): boolean => isElement(node) && node.localName === 'br'

const isBlank = (node: Node): boolean => isBreak(node) || (isTextNode(node) && !node.data.trim())

const isPicture = (el: Element): boolean => /^(?:img|picture|video|iframe)$/.test(el.localName)

const holdsBlock = (el: Element): boolean => [...el.children].some(child => isBlock(child) || holdsBlock(child))

const nextShown = (nodes: Node[], at: number): Node | undefined =>
  nodes.slice(at + 1, at + 6).find(node => !(isTextNode(node) && !node.data.trim()))

const hasDoubleBreak = (holder: Element): boolean => {
  const nodes = [...holder.childNodes]
  return nodes.some((node, i) => isBreak(node) && isBreak(nextShown(nodes, i)))
}
