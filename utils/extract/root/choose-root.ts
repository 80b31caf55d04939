/** Where is the story? */
import { readabilityRoot } from './readability.ts'

export function chooseRoot(copy: Document, body: Element): Element | undefined {
  const spare = body.cloneNode(true) as Element
  return readabilityRoot(copy) ?? spare
}
