/** math: the presentation half of MathML, by allowlist. */
import { isElement, isTextNode } from '../../dom/tags.ts'
import type { MathNode } from '../../model/article.ts'

const TAGS = new Set(
  (
    'math mi mn mo ms mspace mtext mfrac mpadded mphantom mroot mrow msqrt mstyle msub msubsup msup mtable mtd mtr ' +
    'mmultiscripts mprescripts munder munderover mover'
  ).split(' '),
)
const ATTRS = new Set(
  'display displaystyle mathvariant scriptlevel dir columnspan rowspan stretchy linethickness accent'.split(' '),
)

export const readMath = (el: Element): MathNode => ({
  name: el.localName,
  attrs: Object.fromEntries([...el.attributes].filter(a => ATTRS.has(a.name)).map(a => [a.name, a.value])),
  children: [...el.childNodes].flatMap((node): (MathNode | string)[] => {
    if (isTextNode(node)) return [node.data]
    if (!isElement(node)) return []
    // The first child is the formula, the others are the same formula in other languages.
    if (node.localName === 'semantics') return readMath(node).children.slice(0, 1)
    return TAGS.has(node.localName) ? [readMath(node)] : []
  }),
})
