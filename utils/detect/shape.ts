/** A page in a few words, to see cheaply whether it may have become another: its address, its title, its paragraphs. */
import { own } from '../dom/unclobbered.ts'

export function shapeOf(doc: Document): string {
  const [address] = own(doc, 'URL').split('#', 1)
  return `${address} ${own(doc, 'title')} ${own(doc, 'querySelectorAll').call(doc, 'p,br').length}`
}
