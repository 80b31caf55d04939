/** What a page's address says before anything of the page is looked at. */
export interface Address {
  host: string
  /** Lower case; letters outside ASCII stay encoded, no word looked for has any. */
  path: string
  segments: string[]
  search: string
  /** Words of the segment that has most of them: a headline in an address has five or more. */
  words: number
}

export function addressOf(url: string): Address {
  const { hostname = '', pathname = '/', search = '' } = URL.parse(url) ?? {}
  const path = pathname.toLowerCase()
  const segments = path.split('/')
  const words = segments.map(segment => segment.split(/[-_+. ]|%20/).filter(word => word[1]).length)
  return { host: hostname, path, segments, search, words: Math.max(...words) }
}
