/** The first texts below the headline: kicker, standfirst, byline, date, and then the story begins. */
import { isSilent } from '../../dom/tags.ts'
import { textNodesOf } from '../../dom/text-nodes.ts'

const NEAR = 12

export function textsBelow(doc: Document, headline: Element | undefined): Text[] {
  if (!headline) return []
  const texts = textNodesOf(doc).filter(
    node => node.data.trim() && !(node.parentElement && isSilent(node.parentElement)),
  )
  const start = texts.findIndex(node => headline.compareDocumentPosition(node) === 4 /* follows, and is not inside */)
  return start < 0 ? [] : texts.slice(start, start + NEAR)
}
