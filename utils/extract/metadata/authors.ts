/** Who wrote the story: one clean name each, in the order of the byline. */
import type { PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'
import { namesFrom } from './byline.ts'
import { namesIn, plainText, shownText } from './plain-text.ts'

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxense-author',
  'cxenseparse:author',
  'og:article:author',
  'twitter:data1',
]
const SHOWN = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '[class*="authorname" i]',
  '[class*="author" i]',
  '[class*="reporter" i]',
  '[class*="writer" i]',
  '[class*="autor" i]',
]
const MAX_AUTHORS = 12

export function readAuthors(doc: Document, facts: PageFacts, site: string | undefined): string[] {
  const declared = unique(
    [facts.story && field(facts.story, 'author'), facts.story && field(facts.story, 'creator')]
      .flatMap(namesIn)
      .flatMap(namesFrom),
  )
  const meta = () =>
    unique(META.flatMap(name => facts.meta.get(name) ?? []).flatMap(content => namesFrom(plainText(content) ?? '')))
  const shown = () => firstFilled(SHOWN, selector => unique(visible(doc, selector).flatMap(namesFrom)))
  // A house name ("Example News", "Staff") is an author only where no person is named anywhere.
  let house: string[] = []
  for (const names of [() => declared, meta, shown]) {
    const all = names()
    const people = all.filter(name => !isHouse(name, site, facts.url))
    if (people.length) return people.slice(0, MAX_AUTHORS)
    if (!house.length) house = all
  }
  return house.slice(0, 1)
}

const visible = (doc: Document, selector: string): string[] =>
  [...doc.querySelectorAll(selector)]
    .filter(el => !el.closest('nav, footer, aside, [class*="comment" i], [class*="related" i]'))
    .slice(0, 20)
    .flatMap(el => shownText(el) ?? [])
    .filter(text => text.length < 200)

function firstFilled(selectors: readonly string[], read: (selector: string) => string[]): string[] {
  for (const selector of selectors) {
    const names = read(selector)
    if (names.length) return names
  }
  return []
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)))
}

const HOUSE =
  /\b(?:staff|desk|editors?|editorial|redaktion|rédaction|redacción|redacao|redazione|newsroom|news|agency|agencies|admin|team|online|webmaster|reuters|afp|dpa|apa|ap|efe|ansa|associated press|agence france-presse|press association)\b|編集|편집|뉴스|新闻|新聞|通信|网$/iu

function isHouse(name: string, site: string | undefined, url: string): boolean {
  const joined = fold(name).replace(/ /g, '')
  const host = URL.parse(url)?.hostname ?? ''
  const known = site ? fold(site).replace(/ /g, '') : ''
  return (
    HOUSE.test(name) ||
    (known !== '' && (known.includes(joined) || joined.includes(known))) ||
    host.replace(/[.-]/g, '').includes(joined)
  )
}
