/** A story that is still being written, newest entry first: there is no beginning to read from. */
import type { Veto } from '../signal.ts'

/** In the words of the address, in the title, or by the address's own "/live/": "/live/2026/mar/14/ferries-stop". */
const NAME =
  /\b(live ?(blog|update|ticker)s?|newsblog|en (direct|vivo)|ao vivo|minut[eo] (by|a) minut[eo]|as it happened)\b|\/live\/.*-/
/** "LIVE: the storm"; not "Live music is back". */
const TITLE = /^\W*L(IVE\b|ive ?[:–|-])|\bLIVE ?[:–|-]/

export const liveBlog: Veto = ({ declared, address: { path, parts }, title }) => {
  const text = `${parts.flat().join(' ')} ${title.toLowerCase()} ${path}`
  return NAME.test(text) || (text.includes('live') && TITLE.test(title)) || declared().types.includes('LiveBlogPosting')
    ? 'a live blog'
    : undefined
}
