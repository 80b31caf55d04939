/** What vetoes and signals look at: address and head, read once; the body is read when a signal first asks for it. */
import { own } from '../dom/unclobbered.ts'
import { type Address, addressOf } from './address.ts'
import { declaredTypes } from './declared-types.ts'
import { proseIn } from './prose.ts'

export interface Page {
  contentType: string
  address: Address
  /** <html>, through which the rest is found: only documents and forms can be clobbered. */
  root: Element
  title: string
  /** Content by name or property, in lower case; the first of each. */
  meta: ReadonlyMap<string, string>
  /** The types of its JSON-LD and microdata: "NewsArticle", "Product". */
  types: readonly string[]
  /** The classes of <body>. */
  bodyClass: string
  /** How much running text the body has: see `proseIn`. */
  prose(): number
}

/** Undefined where there is no root: an empty document. */
export function pageOf(doc: Document): Page | undefined {
  const root = own(doc, 'documentElement')
  if (!root) return
  const meta = new Map<string, string>()
  for (const el of root.querySelectorAll('meta[content]')) {
    const attribute = (name: string) => el.getAttribute(name)
    const name = (attribute('property') ?? attribute('name') ?? attribute('itemprop') ?? '').toLowerCase()
    if (!meta.has(name)) meta.set(name, attribute('content')!)
  }
  let prose: number | undefined
  return {
    contentType: own(doc, 'contentType'),
    address: addressOf(own(doc, 'URL')),
    root,
    title: root.querySelector('title')?.textContent ?? '',
    meta,
    types: declaredTypes(root),
    bodyClass: root.querySelector('body')?.getAttribute('class') ?? '',
    prose: () => (prose ??= proseIn(root)),
  }
}
