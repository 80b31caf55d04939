/** Mozilla Readability alone, as others use it: the measure to beat, on the same document in the same run. */
import { Readability } from '@mozilla/readability'
import type { Fields } from './right-fields.ts'

export interface Plain extends Fields {
  text: string
}

/** Empties the document it is given: run it last. */
export function plainReadability(doc: Document): Plain {
  const found = new Readability(doc, { serializer: root => root as Element }).parse()
  return {
    text: found?.content ? linesOf(found.content) : '',
    title: found?.title ?? '',
    authors: found?.byline ? [found.byline] : [],
    publishedAt: found?.publishedTime ?? undefined,
  }
}

const INLINE = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/

/** Its text with a break at every block: `textContent` alone would glue the last word of a paragraph to the next. */
function linesOf(root: Element): string {
  const text = [...root.childNodes].map(node => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? ''
    return node.nodeType === node.ELEMENT_NODE ? linesOf(node as Element) : ''
  })
  return INLINE.test(root.tagName) ? text.join('') : `\n${text.join('')}\n`
}
