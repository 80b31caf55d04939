/**
 * What a page declares of itself in head and data, asked of the browser in one question that it answers with a string.
 *
 * The first element that a script touches costs a page a third of a millisecond, more than everything else that most pages
 * need: the browser sets up the whole family of HTML elements for it. A string costs nothing (Chromium 156, November 2026).
 */
import { own } from '../dom/unclobbered.ts'

export interface Declared {
  /** The card's kind, in lower case: "article", "website"; empty where there is none. */
  open: string
  /** The body's class names, in lower case. */
  marks: string
  hasSection: boolean
  hasAmp: boolean
  /** schema.org types of its JSON-LD: "NewsArticle", "Product". */
  types: readonly string[]
}

const SCRIPT = 'script[@type="application/ld+json"]'
/** Straight in head and body, where declarations stand: a look at every element would cost more than all the rest. */
const QUESTION = `concat(normalize-space(/html/*/meta[@property="og:type"]/@content),"\n",normalize-space(/html/body/@class),"\n",boolean(/html/*/meta[@property="article:section" or @property="article:tag" or @name="news_keywords"]),"\n",boolean(/html/*/link[@rel="amphtml"]),"\n",(/html/*/${SCRIPT})[1],"\n",(/html/*/${SCRIPT})[2],"\n",(/html/*/${SCRIPT})[3])`
/** Enough for any story's data, and a bound for a page that means harm. */
const LONGEST = 200_000

export function declaredBy(doc: Document): Declared {
  const answer = own(doc, 'evaluate').call(doc, QUESTION, doc, null, 2 /* a string */).stringValue.slice(0, LONGEST)
  const [open = '', marks = '', hasSection, hasAmp] = answer.split('\n', 4)
  return {
    open: open.toLowerCase(),
    marks: marks.toLowerCase(),
    hasSection: hasSection === 'true',
    hasAmp: hasAmp === 'true',
    types: typesIn(answer),
  }
}

/** JSON-LD is not parsed: half-broken data still names its types. */
export const typesIn = (data: string): string[] =>
  [...data.matchAll(/"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,200}|"[^"]{0,80})/g)].flatMap(([, names]) => names!.split(/\W+/))
