/** The address of a saved page that was given without one. */
import { basename } from 'node:path'

/**
 * What the page calls its own address, if that is a whole http(s) address: canonical link first, then og:url. One that leads to a
 * front page ("/") is passed over while there is a better one. A page that names none gets an address that can exist nowhere,
 * made from its title as sites make theirs: `https://saved.invalid/saved/ferries-stop-for-a-day`. Detection, which reads
 * addresses, then judges by the page, and not by the file's name.
 */
export function addressWithin(doc: Document, file: string): string {
  const own = [
    ...doc.querySelectorAll('link[rel~="canonical" i]'),
    ...doc.querySelectorAll('meta[property="og:url" i]'),
  ]
    .map(el => webAddress(el.getAttribute('href') ?? el.getAttribute('content') ?? ''))
    .filter(url => url !== undefined)
  return (own.find(url => url.pathname !== '/') ?? own[0] ?? neutral(doc.title || basename(file))).href
}

export function webAddress(value: string): URL | undefined {
  const url = URL.parse(value.trim())
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

function neutral(title: string): URL {
  const url = new URL('https://saved.invalid/')
  url.pathname = `/saved/${
    title
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? 'page'
  }`
  return url
}
