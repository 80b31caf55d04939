/** img: an address that can be loaded, its alternative text and its size. */
import { safeUrl } from '../../dom/url.ts'
import type { Image } from '../../model/text.ts'

/** A pixel that counts readers, a spacer, an icon: not a picture of the story. */
const TINY = 32

export function readImage(el: Element, base: string): Image | undefined {
  const src = safeUrl(el.getAttribute('src'), base, ['http:', 'https:'])
  if (!src) return
  const width = sizeOf(el, 'width')
  const height = sizeOf(el, 'height')
  if ((width && width < TINY) || (height && height < TINY)) return
  const alt = (el.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
  return { src, alt, ...(width && { width }), ...(height && { height }) }
}

function sizeOf(el: Element, name: 'width' | 'height'): number | undefined {
  const size = Number.parseInt(el.getAttribute(name) ?? '', 10)
  return size > 0 && !/%/.test(el.getAttribute(name) ?? '') ? size : undefined
}
