/** The publication's name, without the slogan behind it. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field, typesOf } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'
import { namesIn, plainText, shownText } from './plain-text.ts'
import { declaredTrail } from './section.ts'
import { namesSite } from './site-name.ts'

export function readSite(doc: Document, facts: PageFacts): string | undefined {
  const website = facts.jsonLd.find(o => typesOf(o).includes('WebSite'))
  const headline = fold(plainText(firstMeta(facts, 'og:title')) ?? '')
  const names = [
    firstMeta(facts, 'og:site_name'),
    firstMeta(facts, 'application-name', 'apple-mobile-web-app-title'),
    ...(facts.story ? namesIn(field(facts.story, 'publisher')) : []),
    website && field(website, 'name'),
    firstMeta(facts, 'dc.publisher', 'cxenseparse:sitename'),
    nameInTitle(doc, facts.url),
  ]
    .flatMap(name => plainText(name) ?? [])
    .filter(name => isName(name) && fold(name) !== headline) // some give the headline
    .map(name => withoutSlogan(name, facts.url))
  const sections = sectionNames(facts)
  return names.find(name => !sections.has(fold(name)) || namesSite(name, undefined, facts.url)) ?? names[0]
}

/** "Science" on /science/ of a paper: some give the section's name instead of their own. */
function sectionNames(facts: PageFacts): Set<string> {
  const path = URL.parse(facts.url)?.pathname.split('/') ?? []
  const named = facts.story ? namesIn(field(facts.story, 'articleSection')) : []
  return new Set([...path, ...named, ...declaredTrail(facts).slice(1)].map(fold))
}

/** "https://www.example.com" or "@example" is an address. */
const isName = (name: string): boolean => !/^@|^https?:/.test(name) && name.length < 80

const SEPARATOR = /\s+[-–—|·•:]\s+|\s*[|｜]\s*/

/** "Ferries stay in harbour | Example Times", on the pages of that name's address. */
const nameInTitle = (doc: Document, url: string): string | undefined =>
  shownText(doc.querySelector('head > title'))
    ?.split(SEPARATOR)
    .slice(1)
    .findLast(part => namesSite(part, undefined, url))

/** "Example Times - All the news of the coast": of its parts, the one that the address knows, else the first. */
function withoutSlogan(name: string, url: string): string {
  const parts = name.split(SEPARATOR).filter(part => part.length > 1)
  return (parts.find(part => namesSite(part, undefined, url)) ?? parts[0] ?? name).replace(/^www\./, '')
}
