/** Who wrote the story: one clean name each, in the order of the byline. */
import type { PageFacts } from '../../dom/facts.ts'
import { fold } from '../../text/fold.ts'
import { declaredAuthors } from './declared-authors.ts'
import { isHouse, isSite } from './house.ts'
import { metaAuthors } from './meta-authors.ts'
import { anyAuthor, shownAuthors } from './shown-authors.ts'

const MAX_AUTHORS = 12

/** The first source that names a person. A newsroom, an agency or the site is named only where nobody else is. */
export function readAuthors(doc: Document, facts: PageFacts, site: string | undefined): string[] {
  const declared = [declaredAuthors(facts), ...metaAuthors(facts)].map(unique)
  const isPerson = (name: string): boolean => !isHouse(name, site, facts.url)
  const ofSite = (name: string): boolean => isSite(name, site, facts.url)
  const shown = declared.some(names => names.some(isPerson))
    ? []
    : unique(shownAuthors(doc, doc.querySelector('h1') ?? undefined))
  const byline = [...declared, shown].find(names => names.some(isPerson))
  // An agency stands beside a person as the page has it; the site itself is known from elsewhere.
  if (byline) return byline.filter(name => !ofSite(name)).slice(0, MAX_AUTHORS)
  const named = declared.filter(names => names.length)
  const house = named.find(names => !names.every(ofSite)) ?? named[0] ?? shown
  return (house.length ? house : anyAuthor(doc)).slice(0, MAX_AUTHORS)
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)))
}
