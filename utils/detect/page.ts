/** What vetoes and signals look at. Each part is read when it is first asked for: most pages are known by less. */
import { own } from '../dom/unclobbered.ts'
import { type Address, addressOf } from './address.ts'
import { declaredTypes } from './declared-types.ts'
import { once } from './once.ts'
import { proseIn } from './prose.ts'

export interface Page {
  contentType: string
  address: Address
  /** <html>, through which the rest is found: only documents and forms can be clobbered. */
  root: Element
  title(): string
  /** Content by name or property, in lower case; the first of each. */
  meta(): ReadonlyMap<string, string>
  /** The types of its JSON-LD and microdata: "NewsArticle", "Product". */
  types(): readonly string[]
  /** How much running text the body has: see `proseIn`. */
  prose(): number
}

/** Undefined where there is no root: an empty document. */
export function pageOf(doc: Document): Page | undefined {
  const root = own(doc, 'documentElement')
  if (!root) return
  return {
    contentType: own(doc, 'contentType'),
    address: addressOf(own(doc, 'URL')),
    root,
    title: once(() => root.querySelector('title')?.textContent ?? ''),
    meta: once(() => metaOf(root)),
    types: once(() => declaredTypes(root)),
    prose: once(() => proseIn(root)),
  }
}

function metaOf(root: Element): Map<string, string> {
  const meta = new Map<string, string>()
  for (const el of root.querySelectorAll('meta[content]')) {
    const attribute = (name: string) => el.getAttribute(name)
    const name = (attribute('property') ?? attribute('name') ?? attribute('itemprop') ?? '').toLowerCase()
    if (!meta.has(name)) meta.set(name, attribute('content')!)
  }
  return meta
}
