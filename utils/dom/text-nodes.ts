/** Every text node of a document, in its order; those of the head and of scripts, too. */
import { isTextNode } from './tags.ts'
import { own } from './unclobbered.ts'

export function textNodesOf(doc: Document): Text[] {
  const nodes: Text[] = []
  const walker = own(doc, 'createTreeWalker').call(doc, own(doc, 'documentElement'), 4 /* text */)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTextNode(node)) nodes.push(node)
  return nodes
}
