/** What a page says about itself: its address, its meta elements and its JSON-LD. Read once, from the untouched page. */
import { type JsonObject, readJsonLd, typesOf } from './json-ld.ts'
import { pageUrl, safeUrl } from './url.ts'

export interface PageFacts {
  /** Without user name, password and fragment. */
  url: string
  /** What relative addresses are resolved against. */
  base: string
  /** Contents by lower-case name or property, in document order. */
  meta: ReadonlyMap<string, readonly string[]>
  jsonLd: readonly JsonObject[]
  /** The object that describes the story itself. */
  story: JsonObject | undefined
}

/** The address is asked for, because a copy of a page may not know it. */
export function readFacts(doc: Document, address: string): PageFacts {
  const url = pageUrl(address)
  const jsonLd = readJsonLd(doc)
  return { url, base: baseOf(doc, url), meta: readMeta(doc), jsonLd, story: jsonLd.find(isStory) }
}

const baseOf = (doc: Document, url: string): string =>
  safeUrl(doc.querySelector('base[href]')?.getAttribute('href'), url, ['http:', 'https:']) ?? url

/** The first of these names that the page fills in. */
export function firstMeta(facts: PageFacts, ...names: string[]): string | undefined {
  for (const name of names) for (const content of facts.meta.get(name) ?? []) if (content) return content
  return undefined
}

const MAX_CONTENT = 20_000

function readMeta(doc: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>()
  for (const el of doc.querySelectorAll('meta[content]')) {
    const content = (el.getAttribute('content') ?? '').trim()
    if (!content || content.length > MAX_CONTENT) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = el.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const contents = meta.get(name)
      if (contents) contents.push(content)
      else meta.set(name, [content])
    }
  }
  return meta
}

const STORY = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/

const isStory = (object: JsonObject): boolean => typesOf(object).some(type => STORY.test(type))
