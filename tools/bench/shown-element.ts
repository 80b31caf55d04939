/** The lines and pictures of an element, as another tool hands it over. */
import type { Shown, ShownLine } from './shown.ts'

const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/
const UNSEEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/

/** A cell says nothing alone: a row is a line, unless blocks stand in its cells. */
const CELL = /^T[DH]$/

/** A line ends at every block: `textContent` alone would glue the last word of a paragraph to the next. */
export function shownElement(root: Element): Pick<Shown, 'lines' | 'pictures'> {
  const lines: ShownLine[] = []
  const pictures: string[] = []
  let line = { words: '', linked: 0 }
  const end = (caption: boolean) => {
    const words = line.words.replace(/\s+/g, ' ').trim()
    if (words) lines.push({ kind: caption ? 'caption' : 'text', words, linked: line.linked / line.words.length })
    line = { words: '', linked: 0 }
  }
  const walk = (el: Element, caption: boolean, link: boolean): void => {
    if (UNSEEN.test(el.tagName)) return
    if (el.tagName === 'IMG') pictures.push((el as HTMLImageElement).src)
    const block = !INLINE.test(el.tagName) && !CELL.test(el.tagName)
    if (CELL.test(el.tagName)) line.words += ' '
    if (block) end(caption)
    const within = caption || el.tagName === 'FIGCAPTION'
    for (const node of el.childNodes) {
      if (node.nodeType === node.ELEMENT_NODE) walk(node as Element, within, link || el.tagName === 'A')
      else if (node.nodeType === node.TEXT_NODE) {
        const words = node.nodeValue ?? ''
        line.words += words
        if (link || el.tagName === 'A') line.linked += words.length
      }
    }
    if (block) end(within)
  }
  walk(root, false, false)
  end(false)
  return { lines, pictures }
}
