/** The first texts below the headline: kicker, standfirst, byline, date, and then the story begins. */
import { isSilent, isTextNode } from '../../dom/tags.ts'
import { own } from '../../dom/unclobbered.ts'

const NEAR = 12

export function textsBelow(doc: Document, headline: Element | undefined): Text[] {
  if (!headline) return []
  const texts = textsOf(doc).filter(node => node.data.trim() && !(node.parentElement && isSilent(node.parentElement)))
  const start = texts.findIndex(node => headline.compareDocumentPosition(node) === 4 /* follows, and is not inside */)
  return start < 0 ? [] : texts.slice(start, start + NEAR)
}

export function textsOf(doc: Document): Text[] {
  const texts: Text[] = []
  const walker = own(doc, 'createTreeWalker').call(doc, own(doc, 'documentElement'), 4 /* text */)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTextNode(node)) texts.push(node)
  return texts
}
