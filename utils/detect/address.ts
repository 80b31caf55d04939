/** What a page's address says before anything of the page is looked at. */
import { wordsIn } from './words.ts'

export interface Address {
  host: string
  /** Lower case; letters outside ASCII stay encoded, no word looked for has any. */
  path: string
  /** What stands between the slashes, without empty ones. */
  segments: readonly string[]
  /** The words of each segment. */
  parts: readonly (readonly string[])[]
  search: string
  /** Words of the segment that has most of them: a headline in an address has five or more. */
  longest: number
}

/** Of an address as the browser gives it: whole and in normal form. By hand, because a first URL costs as much as all of this. */
export function addressOf(url: string): Address {
  const whole = url.toLowerCase().split('#', 1)[0]!.replaceAll('%20', '-')
  const query = whole.indexOf('?')
  const [, , host = '', ...rest] = (query < 0 ? whole : whole.slice(0, query)).split('/')
  const segments = rest.filter(Boolean)
  const parts = segments.map(wordsIn)
  let longest = 0
  for (const words of parts) longest = Math.max(longest, words.filter(word => word[1]).length)
  return { host, path: `/${rest.join('/')}`, segments, parts, search: query < 0 ? '' : whole.slice(query), longest }
}
