/** How often a page's declared lead picture is shown. A site's logo or standard picture is none. */
import { isLikelySame, pictureKey } from './picture-key.ts'

/** Undefined where the page declares none. Read from the page itself, not from what extract made of it. */
export function declaredLead(doc: Document): string | undefined {
  const content = doc
    .querySelector('meta[property="og:image"], meta[name="og:image"], meta[name="twitter:image"]')
    ?.getAttribute('content')
    ?.trim()
  if (!content || /logo|default|placeholder|fallback|favicon|[-_]icon\b|\.svg\b/i.test(content)) return
  try {
    return new URL(content, doc.URL).href
  } catch {
    return undefined
  }
}

export function timesShown(lead: string, pictures: readonly string[]): number {
  const same = pictures.filter(src => pictureKey(src) === pictureKey(lead)).length
  return same || Math.min(1, pictures.filter(src => isLikelySame(src, lead)).length)
}
