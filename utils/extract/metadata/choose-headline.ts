/**
 * A page gives its headline in up to four places, and often two or three different ones.
 *
 *   shown   "Ferries stay in harbour"            the headline on the page
 *   story   "Ferries stay in harbour"            JSON-LD
 *   shared  "Why no ferry leaves today"          og:title
 *   page    "Ferry strike: all ships, all news"  the document's title
 *
 * The document's title is made for search engines, and templates copy it into other places. What stands apart from it was
 * written for readers; of several such headlines, the one that most places give.
 */
import { fold } from '../../text/fold.ts'
import { beginsWith, likeness } from '../../text/likeness.ts'

export interface Headlines {
  /** Every headline element, in document order: on some pages the first is the paper's name or a section's. */
  shown: readonly string[]
  story: string | undefined
  shared: string | undefined
  page: string | undefined
}

export function chooseHeadline({ shown, story, shared, page }: Headlines): string | undefined {
  const whole = story && isCutShort(story, [...shown, page]) ? undefined : story
  const declared = [whole, shared].filter(title => title !== undefined)
  const visible = shownHeadline(
    shown,
    [story, shared, page].filter(title => title !== undefined),
  )
  const places = [visible && withKicker(visible, declared), ...declared].filter(title => title !== undefined)
  const apart = places.filter(title => !page || fold(title) !== fold(page))
  const [first] = (apart.length ? apart : places).toSorted((a, b) => votes(b, places) - votes(a, places))
  return first ?? page ?? shown[0]
}

const votes = (title: string, places: readonly string[]): number =>
  places.filter(place => fold(place) === fold(title)).length

/** "Ferries stay in…": some templates count the letters. */
const isCutShort = (title: string, others: readonly (string | undefined)[]): boolean =>
  /(?:…|\.\.\.)$/.test(title) && others.some(other => other && fold(other) !== fold(title) && beginsWith(other, title))

/** Below this share of common words, a headline element is another story's, or a section's name. */
const RELATED = 0.35

const shownHeadline = (shown: readonly string[], declared: readonly string[]): string | undefined =>
  shown.find(title => declared.some(other => fold(other) === fold(title))) ??
  shown.find(title => declared.some(other => likeness(title, other) >= RELATED || beginsWith(other, title)))

/** "Ports: Ferries stay", of which the page shows the two parts apart or only the last: as the publisher declares it. */
const withKicker = (shown: string, declared: readonly string[]): string =>
  declared.find(other => endsWith(other, shown) || endsWith(shown, other)) ?? shown

const endsWith = (whole: string, part: string): boolean => fold(whole).endsWith(` ${fold(part)}`)
