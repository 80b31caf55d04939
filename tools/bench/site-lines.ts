/** Lines outside the gold that a site prints on page after page: page lines, whatever they say and in whatever language. */
import { fold } from '../../utils/text/fold.ts'
import type { Junk } from './junk.ts'

/** A page's lines outside the gold, in all tools' outputs: what one has cleaned away, another shows. */
export interface PageJunk {
  page: string
  host: string
  junk: readonly Junk[]
}

const MOST_WORDS = 40
const HOSTS = 3
/** A rank or a share in a table is on many pages, and no site's. */
const LETTER = /\p{L}/u

export function siteLines(pages: readonly PageJunk[]): (host: string, line: string) => boolean {
  const pagesOf = new Map<string, Set<string>>()
  const hostsOf = new Map<string, Set<string>>()
  for (const { page, host, junk } of pages)
    for (const { words, line } of junk)
      if (words <= MOST_WORDS && LETTER.test(line)) {
        add(pagesOf, `${host} ${fold(line)}`, page)
        add(hostsOf, fold(line), host)
      }
  return (host, line) =>
    (pagesOf.get(`${host} ${fold(line)}`)?.size ?? 0) > 1 || (hostsOf.get(fold(line))?.size ?? 0) >= HOSTS
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set.add(value))
}

/** What looked like any short or long line, or like a list of links, is the site's where it says so again and again. */
export const withSiteLines = (junk: readonly Junk[], host: string, isSites: ReturnType<typeof siteLines>): Junk[] =>
  junk.map(one =>
    (one.kind === 'short' || one.kind === 'long') && isSites(host, one.line) ? { ...one, kind: 'site line' } : one,
  )
