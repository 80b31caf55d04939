/** video, audio, iframe, embed, object: nothing that runs crosses; what is left is a link with a name, and a film's first picture. */
import { safeUrl } from '../../dom/url.ts'
import type { Block } from '../../model/article.ts'

export function readMedia(el: Element, base: string): Block[] {
  const address =
    el.getAttribute('src') ?? el.getAttribute('data') ?? el.querySelector('source[src]')?.getAttribute('src')
  const href = safeUrl(address, base, ['http:', 'https:'])
  const poster = safeUrl(el.getAttribute('poster'), base, ['http:', 'https:'])
  const title = (el.getAttribute('title') ?? el.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim()
  return [
    ...(poster ? [{ type: 'figure' as const, figure: { images: [{ src: poster, alt: title.slice(0, 200) }] } }] : []),
    ...(href ? [{ type: 'embed' as const, href, label: title.slice(0, 200) || hostOf(href) }] : []),
  ]
}

const hostOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '')
