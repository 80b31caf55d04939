/** A formula, drawn by the browser's own MathML. */
import { h, type VNode } from 'preact'
import type { MathNode } from '../../utils/model/article.ts'

export const MathView = ({ node }: { node: MathNode }): VNode =>
  h(
    node.name,
    node.attrs,
    node.children.map((child, i) => (typeof child === 'string' ? child : <MathView key={i} node={child} />)),
  )
