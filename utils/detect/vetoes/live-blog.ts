/** A story that is still being written, newest entry first: there is no beginning to read from. */
import type { Veto } from '../signal.ts'

/** In the words of the address or in the title. */
const NAME =
  /\b(live ?(blog|update|ticker)s?|newsblog|en (direct|vivo)|ao vivo|minut[eo] (by|a) minut[eo]|as it happened)\b/
/** "LIVE: the storm"; not "Live music is back". */
const TITLE = /^\W*L(IVE\b|ive ?[:–|-])|\bLIVE ?[:–|-]/

export const liveBlog: Veto = ({ declared, address: { path, parts }, title }) =>
  /\/live\/.*-/.test(path) ||
  TITLE.test(title) ||
  NAME.test(`${parts.flat().join(' ')} ${title.toLowerCase()}`) ||
  declared().types.includes('LiveBlogPosting')
    ? 'a live blog'
    : undefined
