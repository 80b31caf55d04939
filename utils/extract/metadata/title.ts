/** The headline, without the site's name around it. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { own } from '../../dom/unclobbered.ts'
import { fold } from '../../text/fold.ts'
import { plainText, shownText } from './plain-text.ts'

/** Between a headline and a site's name; a hyphen only with space around it. */
const SEPARATOR = /\s+[-–—|·•»›:/\\]+\s+|\s*[|｜»›]\s*/g

/** What the publisher calls the story elsewhere beats what a search engine is told; the headline shown settles where to cut. */
export function readTitle(doc: Document, facts: PageFacts, site: string | undefined): string {
  const shown = headlines(doc)
  const declared = [
    firstMeta(facts, 'og:title'),
    facts.story && field(facts.story, 'headline'),
    firstMeta(facts, 'twitter:title', 'dc.title', 'sailthru.title', 'headline'),
    doc.querySelector('head > title')?.textContent ?? own(doc, 'title'),
  ].flatMap(title => plainText(title) ?? [])
  const cut = declared.map(title => withoutSite(title, site, facts.url, shown))
  // Some declare nothing but the site's name for every page.
  return cut.find(title => !namesSite(title, site, facts.url)) ?? shown[0] ?? cut[0] ?? ''
}

const headlines = (doc: Document): string[] => {
  const all = [...doc.querySelectorAll('[itemprop="headline"]:not(meta), h1')]
  return all
    .flatMap(el => (el.closest('aside, nav, footer') ? [] : (shownText(el) ?? [])))
    .filter(text => text.length < 400)
}

function withoutSite(title: string, site: string | undefined, url: string, shown: readonly string[]): string {
  if (shown.some(h => fold(h) === fold(title))) return title
  const cuts = [...title.matchAll(SEPARATOR)]
  // From the end inwards: "Story - Section - Site" loses both when the headline on the page is "Story".
  for (const cut of cuts) {
    const before = title.slice(0, cut.index)
    const after = title.slice(cut.index + cut[0].length)
    if (shown.some(h => fold(h) === fold(before))) return before
    if (shown.some(h => fold(h) === fold(after))) return after
  }
  let rest = title
  for (const cut of cuts.toReversed()) {
    if (!namesSite(rest.slice(cut.index + cut[0].length), site, url)) break
    rest = rest.slice(0, cut.index)
  }
  const first = cuts[0]
  if (first && rest === title && namesSite(title.slice(0, first.index), site, url))
    rest = title.slice(first.index + first[0].length)
  return rest || title
}

/** "The Example Times", "example.com", "Example" on news.example.com. */
function namesSite(words: string, site: string | undefined, url: string): boolean {
  const folded = fold(words)
  const joined = folded.replace(/ /g, '')
  if (!joined) return true
  const known = site ? fold(site) : ''
  if (
    known &&
    (folded === known || (known.length > 3 && folded.includes(known)) || (folded.length > 3 && known.includes(folded)))
  )
    return true
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''
  const label = host.split('.').filter(part => part.length > 3 && !/^(?:news|com|co|org|edition|mobile)$/.test(part))
  return (
    joined.length > 2 &&
    label.some(
      part => joined.includes(part.replace(/-/g, '')) || (joined.length > 4 && part.replace(/-/g, '').includes(joined)),
    )
  )
}
