/**
 * The article: plain data, safe to send, store and compare. Nothing here knows HTML or the DOM.
 *
 *   Article > Block > Text > Mark
 */
import type { Limit } from './condition.ts'
import type { Removal } from './removal.ts'
import type { Image, Text } from './text.ts'

export interface Article {
  /** Where the page was read, without user name, password or fragment. */
  url: string
  /** The headline, without the site's name. */
  title: Text
  /** One name each, in the order of the byline, in title case; empty when the page names nobody. */
  authors: string[]
  /** ISO 8601, with the zone where the page gives one. */
  publishedAt?: string
  /** The publication's name as the page writes it. */
  site?: string
  /** Breadcrumb, outermost first: ["World", "Asia"]. */
  section: string[]
  /** BCP 47. Absent when the page does not say. */
  lang?: string
  dir: 'ltr' | 'rtl'
  /** What the page gives search engines and friends as its summary: never shown, only compared with. */
  description?: string
  /** The picture the page declares as its own (og:image, JSON-LD). Refine shows it when the body lost it. */
  lead?: Image
  /** What the page says between headline and story about the story; absent where it stands in the body itself. */
  standfirst?: Text
  body: Block[]
  /** Why it is not, or not yet, the whole story; absent where nothing speaks against it. */
  limit?: Limit
  /** Everything that was taken out of the story's neighbourhood on the way here, in the order it was taken. */
  removed: Removal[]
}

export type Block =
  | { type: 'paragraph'; text: Text }
  | { type: 'heading'; level: 2 | 3 | 4; text: Text }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; body: Block[] }
  | { type: 'figure'; figure: Figure }
  | { type: 'table'; caption?: Text; rows: Cell[][] }
  | { type: 'code'; code: string }
  | { type: 'math'; root: MathNode }
  | { type: 'embed'; href: string; label: string }
  | { type: 'rule' }

/** One or more pictures with one caption. `images` is empty where only the caption survived the page. */
export interface Figure {
  images: Image[]
  caption?: Text
  /** Who made the picture, without brackets or "Photo:": "Reuters", "Ana Example/AFP". */
  credit?: string
}

export interface Cell {
  header: boolean
  columns: number
  rows: number
  body: Block[]
}

/** Presentation MathML, by allowlist. */
export interface MathNode {
  name: string
  attrs: Record<string, string>
  children: (MathNode | string)[]
}
