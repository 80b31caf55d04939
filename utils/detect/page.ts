/** What vetoes and signals look at. What costs is read when it is first asked for: most pages are known by less. */
import { own } from '../dom/unclobbered.ts'
import { type Address, addressOf } from './address.ts'
import { type Declared, declaredBy } from './declared.ts'
import { once } from './once.ts'
import { proseIn } from './prose.ts'

export interface Page {
  contentType: string
  address: Address
  title: string
  declared(): Declared
  /** <html>, through which the body is found: only documents and forms can be clobbered. */
  root(): Element
  /** Running text: see `proseIn`. */
  prose(): number
}

export function pageOf(doc: Document): Page {
  const root = () => own(doc, 'documentElement')
  return {
    contentType: own(doc, 'contentType'),
    address: addressOf(own(doc, 'URL')),
    title: own(doc, 'title'),
    declared: once(() => declaredBy(doc)),
    root,
    prose: once(() => proseIn(root())),
  }
}
