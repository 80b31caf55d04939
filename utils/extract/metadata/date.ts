/** When the story was published: ISO 8601, with the zone where the page gives one. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { isoDate } from './iso-date.ts'
import { plainText, shownText } from './plain-text.ts'
import { textsBelow } from './texts-below.ts'

const META = [
  'article:published_time',
  'article:published:time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'og:published_time',
  'article.published',
  'analyticsattributes.articledate',
  'originalpublicationdate',
  'article_date_original',
  'og:regdate',
  'lastpublished',
  'article:modified_time',
]
const SHOWN = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  '[class*="publish" i]',
  '[class*="date" i]',
  '[class*="datum" i], [class*="fecha" i], [class*="tarih" i], [class*="posted" i]',
  '[class*="time" i]',
  '[class*="byline" i]',
  'time',
]
/** America writes the month first; the rest of the world does not. */
const MONTH_FIRST = /^en-US$/

export function readDate(doc: Document, facts: PageFacts, lang: string | undefined): string | undefined {
  const declared = ['datePublished', 'dateCreated', 'uploadDate'].map(
    key => facts.story && isoDate(plainText(field(facts.story, key))),
  )
  const meta = META.map(name => isoDate(firstMeta(facts, name)))
  const known = [...declared, ...meta].filter(date => date !== undefined)
  // A day alone gives way to the same day with its hour.
  const first = known[0]
  if (first) return known.find(date => date.length > 10 && date.startsWith(first.slice(0, 10))) ?? first
  const monthFirst = MONTH_FIRST.test(lang ?? '')
  return shownDate(doc, monthFirst) ?? dateBelowHeadline(doc, monthFirst) ?? dateInAddress(facts.url)
}

function shownDate(doc: Document, monthFirst: boolean): string | undefined {
  for (const selector of SHOWN) {
    for (const el of [...doc.querySelectorAll(selector)].slice(0, 10)) {
      if (el.closest('nav, footer, aside, [class*="comment" i], [class*="related" i]')) continue
      const text = [el.getAttribute('datetime'), el.getAttribute('content'), el.getAttribute('title'), shownText(el)]
      for (const value of text) {
        const date = value && value.length < 120 ? isoDate(value, monthFirst) : undefined
        if (date) return date
      }
    }
  }
  return undefined
}

/** In an element without a name, not far below the headline. */
function dateBelowHeadline(doc: Document, monthFirst: boolean): string | undefined {
  const near = textsBelow(doc, doc.querySelector('h1') ?? undefined).filter(text => text.data.length < 80)
  return near.map(text => isoDate(text.data, monthFirst)).find(date => date !== undefined)
}

/** /2026/03/04/ferry, /2026-03-04-ferry */
function dateInAddress(url: string): string | undefined {
  const hit = /[/-](20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/.exec(url)
  return hit ? `${hit[1]}-${hit[2]}-${hit[3]}` : undefined
}
