/** A document from a saved page's bytes, as a browser would show it with scripts off; nothing is loaded for it. */
import { isUtf8 } from 'node:buffer'
import { JSDOM, VirtualConsole } from 'jsdom'
import { addressWithin } from './page-address.ts'

/**
 * Bytes that are valid UTF-8 are UTF-8, whatever the page declares: programs that save pages often re-encode them and leave
 * the old declaration standing. For the rest jsdom sniffs as browsers do.
 */
export function pageDocument(bytes: Buffer, file: string, url?: string): JSDOM {
  const dom = new JSDOM(bytes, {
    contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html',
    virtualConsole: new VirtualConsole(), // deaf: a page's broken style sheet is not our reader's business
    ...(url ? { url } : {}),
  })
  if (!url) dom.reconfigure({ url: addressWithin(dom.window.document, file) })
  return dom
}
