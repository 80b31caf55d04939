/** A story that is still being written, newest entry first: there is no beginning to read from. */
import type { Veto } from '../signal.ts'

const ADDRESS =
  /\/live\/[^.]*-|\blive-?(blog|updates?|ticker)|\b(en-(direct|vivo)|ao-vivo|minut[eo]-(by|a)-minut[eo]|as-it-happened)\b/
/** "LIVE: the storm", "Storm: live updates"; not "Live music is back". */
const TITLE =
  /^\W*L(IVE\b|ive ?[:–|-])|\bLIVE ?[:–|-]|\b([Ll]ive ?(blog|updates?|ticker)|[Aa]s it happened)\b|[Ee]n (direct|vivo) ?:/

export const liveBlog: Veto = ({ types, address, title }) =>
  ADDRESS.test(address.path) || TITLE.test(title().trim()) || types().includes('LiveBlogPosting')
    ? 'a live blog'
    : undefined
