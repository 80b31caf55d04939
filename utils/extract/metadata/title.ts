/** The headline: of all that the page shows and declares, the one written for its readers, without the site's name. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { own } from '../../dom/unclobbered.ts'
import { fold } from '../../text/fold.ts'
import { chooseHeadline } from './choose-headline.ts'
import { plainText, shownText } from './plain-text.ts'
import { isNothingButSite } from './site-name.ts'
import { withoutSite } from './without-site.ts'

const MAX_CHARS = 300

export function readTitle(doc: Document, facts: PageFacts, site: string | undefined): string {
  const shown = headlines(doc)
  const page = plainText(doc.querySelector('head > title')?.textContent ?? own(doc, 'title'))
  const story = plainText(facts.story && field(facts.story, 'headline'))
  const shared = plainText(firstMeta(facts, 'og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'headline'))
  const said = [...shown, story, shared].filter(title => title !== undefined)
  const cut = (title: string): string => withoutSite(title, said, site, facts.url)
  const description = fold(plainText(firstMeta(facts, 'og:description', 'description')) ?? '')
  // Some declare nothing but the site's name for every page, or the summary as the headline.
  const isNone = (title: string): boolean =>
    title.length > MAX_CHARS || fold(title) === description || isNothingButSite(title, site, facts.url)
  const headline = (title: string | undefined): string | undefined => (title && !isNone(title) ? cut(title) : undefined)
  const found = {
    shown: shown.flatMap(title => headline(title) ?? []),
    story: headline(story),
    shared: headline(shared),
    page: headline(page),
  }
  return chooseHeadline(found) ?? shown[0] ?? shared ?? story ?? page ?? ''
}

const headlines = (doc: Document): string[] => {
  const all = [...doc.querySelectorAll('[itemprop="headline"]:not(meta), h1')]
  return all
    .flatMap(el => (el.closest('aside, nav, footer') ? [] : (shownText(el) ?? [])))
    .filter(text => text.length < 400)
}
