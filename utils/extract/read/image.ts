/** img: an address that can be loaded, its alternative text and its size. */
import { safeUrl } from '../../dom/url.ts'
import type { Image } from '../../model/text.ts'
import { plainText } from '../metadata/plain-text.ts'

/** A pixel that counts readers, a spacer, an icon: not a picture of the story. */
const TINY = 32

/** What a server of advertisements or a counter of readers sends. */
const NO_PICTURE =
  /\/adserver\/|\/delivery\/(?:avw|lg|ai)\.php|doubleclick\.net|googlesyndication|\/\/(?:ads?|adserver|pixel|count(?:er)?|track(?:ing|er)?|stats?|metrics|beacon)\.|\.vgwort\.de|scorecardresearch\.|facebook\.com\/tr\b|\/(?:pixel|beacon|tracking|counter)\.(?:gif|png|php)/i

export function readImage(el: Element, base: string): Image | undefined {
  const src = safeUrl(el.getAttribute('src'), base, ['http:', 'https:'])
  if (!src || NO_PICTURE.test(src)) return
  const width = sizeOf(el, 'width')
  const height = sizeOf(el, 'height')
  if ((width && width < TINY) || (height && height < TINY)) return
  const alt = plainText(el.getAttribute('alt')) ?? '' // some pages escape it twice: "&quot;"
  return { src, alt, ...(width && { width }), ...(height && { height }) }
}

function sizeOf(el: Element, name: 'width' | 'height'): number | undefined {
  const declared = el.getAttribute(name) ?? ''
  const size = Number.parseInt(declared, 10)
  if (size > 0 && !/%/.test(declared)) return size
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)px`).exec(el.getAttribute('style') ?? '')
  return styled ? Number(styled[1]) || undefined : undefined
}
