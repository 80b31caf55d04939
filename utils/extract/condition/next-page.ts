/** The story goes on on a further page: one with the address of this one and a page number, offered below the story. */
import { safeUrl } from '../../dom/url.ts'
import type { Look, Sign } from './look.ts'

const OFFERED =
  'link[rel~="next"], a[rel~="next"], [class*="pag" i] a[href], [id*="pag" i] a[href], [aria-label*="pag" i] a[href]'
const OF_COMMENTS = '[id*="comment" i], [class*="comment" i]'
const COMMENTS = /comment|kommentar|reply|cpage/i

export const nextPage: Sign = look => look.said > 0 && offersSecondPage(look)

export function offersSecondPage({ root, facts }: Look): boolean {
  const here = URL.parse(facts.url)
  if (!here) return false
  return [...root.querySelectorAll(OFFERED)].some(link => {
    const next = safeUrl(link.getAttribute('href'), facts.base, ['http:', 'https:'])
    return next !== undefined && isSecondPage(new URL(next), here) && !link.closest(OF_COMMENTS)
  })
}

/**
 *   /story.html   ->  /story.html?page=2, /story-2.html, /story/2, /story/page/2, /story.html/2, /story,2.html
 */
export function isSecondPage(next: URL, here: URL): boolean {
  if (next.host !== here.host || COMMENTS.test(next.pathname + next.search)) return false
  const from = bare(here.pathname)
  if (from.length < 2) return false // every list has a second page
  const to = bare(next.pathname)
  if (to === from) return isTwo(next.searchParams) && !isTwo(here.searchParams)
  const rest = to.startsWith(from) ? to.slice(from.length) : ''
  return /^(?:[/,_-](?:page|seite|p|pagina|pag|sivu|side)?[/=_-]?|\/(?:page|seite|p|pagina)\/)2$/i.test(rest)
}

const bare = (path: string): string => path.replace(/\.(?:s?html?|php|aspx?|jsp)(?=$|\/)/i, '').replace(/\/$/, '')

const isTwo = (query: URLSearchParams): boolean =>
  ['page', 'p', 'seite', 'pagina', 'pg', 'paged', 'pageNumber', 'artpage', 'PageIndex'].some(
    key => query.get(key) === '2',
  )
