/** A title loses the names that stand around the headline: "Story - Section - Site", "Opinion | Story". */
import { fold } from '../../text/fold.ts'
import { namesSite } from './site-name.ts'

/** Between a headline and a site's name; a hyphen only with space around it. */
const SEPARATOR = /\s+[-–—|·•»›:/\\]+\s+|\s*[|｜»›]\s*/g

/** `said` are the titles that the page gives elsewhere: where one of them ends, the headline ends. */
export function withoutSite(title: string, said: readonly string[], site: string | undefined, url: string): string {
  const others = new Set(said.map(fold))
  const cuts = [...title.matchAll(SEPARATOR)]
  for (const cut of cuts) {
    const before = title.slice(0, cut.index)
    const after = title.slice(cut.index + cut[0].length)
    if (others.has(fold(before))) return before
    if (/[|｜»›]/.test(cut[0]) && others.has(fold(after))) return after
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
