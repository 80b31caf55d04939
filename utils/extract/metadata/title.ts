/** The headline, without the site's name around it. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { own } from '../../dom/unclobbered.ts'
import { fold } from '../../text/fold.ts'
import { plainText, shownText } from './plain-text.ts'

/** Between a headline and a site's name; a hyphen only with space around it. */
const SEPARATOR = /\s+[-–—|·•»›:/\\]+\s+|\s*[|｜»›]\s*/g

export function readTitle(doc: Document, facts: PageFacts, site: string | undefined): string {
  const shown = headlines(doc)
  const declared = [
    plainText(facts.story && field(facts.story, 'headline')),
    plainText(firstMeta(facts, 'og:title')),
    plainText(firstMeta(facts, 'twitter:title', 'dc.title', 'sailthru.title', 'headline')),
    plainText(doc.querySelector('head > title')?.textContent ?? own(doc, 'title')),
    plainText(facts.story && field(facts.story, 'name')),
  ].flatMap(title => (title ? [withoutSite(title, site, facts.url, shown)] : []))

  // What the page shows as its headline and declares as well is the headline, whatever else it declares.
  const agreed = shown.find(h => declared.some(d => sameStart(h, d)))
  return agreed ?? declared[0] ?? shown[0] ?? ''
}

const headlines = (doc: Document): string[] => {
  const all = [...doc.querySelectorAll('[itemprop="headline"]:not(meta), h1')]
  return all
    .flatMap(el => (el.closest('aside, nav, footer') ? [] : (shownText(el) ?? [])))
    .filter(text => text.length < 400)
}

/** A search engine's title is often cut or lengthened; the first words stay. */
function sameStart(shown: string, declared: string): boolean {
  const [a, b] = [fold(shown), fold(declared)]
  return a !== '' && (a === b || (a.length > 15 && b.startsWith(a)) || (b.length > 15 && a.startsWith(b)))
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
