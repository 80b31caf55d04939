/** ul, ol and dl: items, each a small story of its own. */
import type { Block } from '../../model/article.ts'
import type { Reading } from './reading.ts'

export function readList(el: Element, { inside }: Reading): Block[] {
  const items = [...el.children].map(inside).filter(body => body.length > 0)
  if (!items.length) return []
  // Pictures in a list are a gallery, not points of a list.
  if (items.every(body => body.every(b => b.type === 'figure' || b.type === 'embed'))) return items.flat()
  const start = Number.parseInt(el.getAttribute('start') ?? '', 10) || 1
  return [{ type: 'list', ordered: el.localName === 'ol', start, items }]
}

/** Terms and what they mean: a list whose items begin with the term. */
export function readTerms(el: Element, { inside }: Reading): Block[] {
  const items: Block[][] = []
  for (const child of [...el.querySelectorAll('dt, dd')].filter(c => c.parentElement?.closest('dl') === el)) {
    const body = inside(child)
    if (child.localName === 'dd' && items.length) items.at(-1)!.push(...body)
    else if (body.length) items.push(body)
  }
  return items.length ? [{ type: 'list', ordered: false, start: 1, items }] : []
}
