/** Who wrote the story: one clean name each, in the order of the byline. */
import type { PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'
import { findByline, namesFrom } from './byline.ts'
import { isHouse, isSite } from './house.ts'
import { namesIn, plainText, shownText } from './plain-text.ts'

const META = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxense-author',
  'cxenseparse:author',
  'twitter:data1',
]
/** Where the markup says "author", and where only a name of its own making does. */
const MARKED = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop="author"]',
  'address[class*="author" i]',
]
const NAMED = [
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '[class*="authorname" i]',
  '[class*="author" i]',
  '[class*="reporter" i]',
  '[class*="writer" i]',
  '[class*="autor" i]',
]
const ELSEWHERE = 'nav, footer, aside, [class*="comment" i], [class*="related" i]'
const MAX_AUTHORS = 12

/** A newsroom, an agency or the site itself is named only where nobody else is, or beside a person as the page does. */
export function readAuthors(doc: Document, facts: PageFacts, site: string | undefined): string[] {
  const sources = [
    () => [facts.story && field(facts.story, 'author'), facts.story && field(facts.story, 'creator')].flatMap(namesIn),
    () => META.flatMap(name => facts.meta.get(name) ?? []).flatMap(content => plainText(content) ?? []),
    () => firstFilled(MARKED.map(selector => () => visible(doc, selector))),
    () => firstFilled(NAMED.map(selector => () => visible(doc, selector))),
    () => findByline(linesAround(doc)),
  ]
  let house: string[] = []
  for (const source of sources) {
    const names = unique(source().flatMap(namesFrom))
    if (names.some(name => !isHouse(name, site, facts.url)))
      return names.filter(name => !isSite(name, site, facts.url)).slice(0, MAX_AUTHORS)
    if (!house.length) house = names
  }
  return house.slice(0, 1)
}

const visible = (doc: Document, selector: string): string[] =>
  [...doc.querySelectorAll(selector)]
    .filter(el => !el.closest(ELSEWHERE))
    .slice(0, 8)
    .flatMap(el => shownText(el) ?? [])
    .filter(text => text.length < 200)

function firstFilled(readers: readonly (() => string[])[]): string[] {
  for (const read of readers) {
    const found = read()
    if (found.flatMap(namesFrom).length) return found
  }
  return []
}

/** Short lines of the page, for one that opens with "By". */
const linesAround = (doc: Document): string[] =>
  [...doc.querySelectorAll('p, div, span, address')]
    .filter(el => (el.textContent ?? '').length < 120 && !el.closest(ELSEWHERE))
    .flatMap(el => shownText(el) ?? [])

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)))
}
