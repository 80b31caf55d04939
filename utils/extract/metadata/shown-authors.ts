/** Whom the page shows as its authors: by markup that says so, else by names of classes, else by a line that opens with "By". */

import { authorsFrom, isFullName, namesFrom, opensByline } from './byline.ts'
import { bylineText } from './byline-text.ts'
import { isAgency, isNewsroom } from './house.ts'
import { type Byline, namesBesideDate, openedBylines } from './unmarked-bylines.ts'

/** From markup that means an author to names that only its makers know. */
const MARKED = [
  '[itemprop~="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  'address[class*="author" i]',
]
const NAMED = [
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="authorname" i]',
  '[class*="author" i]',
  '[class*="reporter" i], [class*="writer" i], [class*="autor" i], [class*="auteur" i]',
  ['author', 'autor', 'auteur', 'writer', 'contributor', 'staff', 'journalist', 'byline']
    .map(role => `a[href*="/${role}" i]`)
    .join(),
]
const ELSEWHERE = [
  'nav, footer, aside, figure, figcaption, blockquote',
  ...[
    'comment',
    'related',
    'teaser',
    'recommend',
    'sidebar',
    'caption',
    'credit',
    'quote',
    'testimonial',
    'newsletter',
  ].map(name => `[class*="${name}" i]`),
].join()
/** A byline and what stands with it is short; a list of teasers, or the story, is not. */
const MAX_BYLINE = 300

export function shownAuthors(doc: Document, headline: Element | undefined): string[] {
  const isHere = (el: Element): boolean => {
    const elsewhere = el.closest(ELSEWHERE)
    // <body class="has-sidebar"> is not elsewhere.
    return (
      !elsewhere || elsewhere.matches('html, body, main') || (headline !== undefined && elsewhere.contains(headline))
    )
  }
  const follows = ({ el }: Byline): boolean => Boolean(headline && headline.compareDocumentPosition(el) & 4)
  const ordered = (bylines: readonly Byline[]): Byline[] => {
    const here = bylines.filter(({ el }) => isHere(el))
    return [...here.filter(follows), ...here.filter(byline => !follows(byline))].slice(0, 60)
  }
  const of = (selector: string): Byline[] => ordered([...doc.querySelectorAll(selector)].map(bylineOf))
  const readers = [
    ...MARKED.map(selector => () => firstByline(of(selector), authorsFrom)),
    ...NAMED.map(selector => () => firstByline(of(selector), fullNames)),
    () => firstByline(ordered(openedBylines(doc)), fullNames),
    () => firstByline(namesBesideDate(doc, headline), fullNames),
  ]
  for (const read of readers) {
    const names = read()
    if (names.length) return names
  }
  return []
}

const bylineOf = (el: Element): Byline => ({
  el,
  text: (el.textContent ?? '').length < MAX_BYLINE ? bylineText(el) : '',
})

/** Where nobody is declared: whatever the first element called after an author holds, a newsroom or a user's name. */
export const anyAuthor = (doc: Document): string[] =>
  firstByline([...doc.querySelectorAll(NAMED.slice(0, 4).join())].map(bylineOf), authorsFrom).slice(0, 1)

/** Classes are named after authors for many things: one word is a button, a section or a place, but for the first after "By". */
const fullNames = (byline: string): string[] =>
  namesFrom(byline).filter(
    (name, i) => (i === 0 && opensByline(byline)) || isAgency(name) || (isFullName(name) && !isNewsroom(name)),
  )

/** The first that names somebody, with those that stand in one small block with it: the other authors. */
function firstByline(bylines: readonly Byline[], names: (byline: string) => string[]): string[] {
  const found = bylines.flatMap(({ el, text }) => {
    const named = names(text)
    return named.length ? [{ el, named }] : []
  })
  const [first] = found
  if (!first) return []
  let block = first.el
  for (let el = block.parentElement; el && (el.textContent ?? '').length < MAX_BYLINE; el = el.parentElement) block = el
  const outermost = found.filter(
    ({ el }) => block.contains(el) && !found.some(other => other.el !== el && other.el.contains(el)),
  )
  return outermost.flatMap(({ named }) => named)
}
