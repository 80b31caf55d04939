/** The address of a saved page that was given without one. */
import { basename } from 'node:path'

/**
 * What the page calls its own address, if that is a whole http(s) address: canonical link first, then og:url. One that leads to a
 * front page ("/") is passed over while there is a better one. A page that names none gets an address that can exist
 * nowhere, `https://saved.invalid/<file name>`: it looks like any page deep in a site, so detection judges by the page alone.
 */
export function addressWithin(doc: Document, file: string): string {
  const own = [
    ...doc.querySelectorAll('link[rel~="canonical" i]'),
    ...doc.querySelectorAll('meta[property="og:url" i]'),
  ]
    .map(el => webAddress(el.getAttribute('href') ?? el.getAttribute('content') ?? ''))
    .filter(url => url !== undefined)
  return (own.find(url => url.pathname !== '/') ?? own[0] ?? neutral(file)).href
}

export function webAddress(value: string): URL | undefined {
  const url = URL.parse(value.trim())
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

function neutral(file: string): URL {
  const url = new URL('https://saved.invalid/')
  url.pathname = `/saved/${basename(file)}`
  return url
}
