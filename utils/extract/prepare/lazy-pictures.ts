/** A picture that a script would load later gets its one good address now, from wherever the page keeps it. */
import { safeUrl } from '../../dom/url.ts'
import { largestOf } from '../srcset.ts'
import type { Step } from './step.ts'

/** data-src, data-lazy-src, data-original, data-large-file, data-flickity-lazyload: each script has its own name for it. */
const LAZY = /^data-(?!.*thumb)[\w-]*(?:src|original|lazy|lazyload|image|echo|large-file)$/
const SET = /(?:^|-)(?:srcset|original-set)$/
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|loading|loader|lazy(?:load)?|1x1|leer|vide|grey|gray|default[-_]image|clear|empty|trans|dummy)(?:[-_.\d]*)\.(?:gif|png|jpe?g|svg|webp)|^data:|^about:/i
const FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#/])/i

export const lazyPictures: Step = (body, { base }) => {
  for (const twin of body.querySelectorAll('noscript')) readTwin(twin)
  for (const picture of body.querySelectorAll('picture')) fillPicture(picture)
  for (const el of body.querySelectorAll(PAINTED)) addPainted(el, base)
  for (const img of body.querySelectorAll('img, amp-img, [src][alt], [data-src]')) {
    if (img.localName !== 'img' && !/-(?:img|image|picture|photo)(?:-|$)/.test(img.localName)) continue // a component that shows a picture
    const address = addressOf(img, base)
    const plain = img.localName === 'img' ? img : rename(img)
    if (address) plain.setAttribute('src', address)
    else if (PLACEHOLDER.test(plain.getAttribute('src') ?? '')) plain.removeAttribute('src')
    // Readability takes a picture for a lazy one by these, and would look for its address again.
    plain.removeAttribute('srcset')
    if (/lazy/i.test(plain.className)) plain.removeAttribute('class')
  }
}

function addressOf(img: Element, base: string): string | undefined {
  const sources = img.parentElement?.localName === 'picture' ? [...img.parentElement.querySelectorAll('source')] : []
  const valuesOf = (el: Element, name: RegExp) => [...el.attributes].filter(a => name.test(a.name)).map(a => a.value)
  const candidates = [
    ...[img, ...sources].flatMap(el => valuesOf(el, SET)).map(largestOf),
    ...valuesOf(img, LAZY).map(plainAddress),
    img.getAttribute('src'),
    // Any other attribute that holds the address of a picture file.
    ...valuesOf(img, /^data-/).filter(value => FILE.test(value)),
  ]
  for (const candidate of candidates) {
    const address = candidate && !PLACEHOLDER.test(candidate) && safeUrl(candidate, base, ['http:', 'https:'])
    if (address && !/\.svg(?:$|\?)/i.test(address)) return address
  }
  return undefined
}

/** Some pages keep settings beside the address: {"default":{"src":"//cdn.example/ferry.jpg","w":80}} */
function plainAddress(value: string): string | undefined {
  const kept = value.trim().startsWith('{') ? /"((?:https?:)?\\?\/\\?\/[^"\s]+)"/.exec(value)?.[1] : value.trim()
  const address = kept?.replaceAll('\\/', '/')
  return address && /^\S*[/.]\S*$/.test(address) ? address : undefined // data-lazy="true" is none
}

/** A browser that runs scripts holds <noscript> as text; one that does not holds elements. */
function readTwin(twin: Element): void {
  const img = twin.querySelector('img') ?? imageIn(twin)
  if (!img) return
  const before = twin.previousElementSibling
  const other =
    before?.localName === 'img'
      ? before
      : (before?.querySelector('img') ?? twin.parentElement?.querySelector(':scope > img'))
  if (!other) {
    twin.replaceWith(img)
    return
  }
  for (const { name, value } of img.attributes) {
    if (name === 'src' || name === 'srcset') other.setAttribute(`data-${name}`, value)
    else if (!other.getAttribute(name)) other.setAttribute(name, value)
  }
}

/** The one <img> of a noscript that is held as text. It is read by hand, since nothing here parses HTML. */
function imageIn(twin: Element): Element | undefined {
  const tag = /<img\s([^<>]{1,4000})>/i.exec(twin.textContent ?? '')
  if (!tag) return
  const img = twin.ownerDocument.createElement('img')
  for (const [, name, double, single] of tag[1]!.matchAll(
    /\b(src|srcset|alt|width|height)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi,
  )) {
    img.setAttribute(
      name!.toLowerCase(),
      (double ?? single ?? '')
        .replace(/&amp;/g, '&')
        .replace(/&quot;/g, '"')
        .replace(/&#0?39;/g, "'"),
    )
  }
  return img
}

/** A picture of sources alone shows nothing, in no browser; the script that would add the img does not run here. */
function fillPicture(picture: Element): void {
  if (!picture.querySelector('img')) picture.append(picture.ownerDocument.createElement('img'))
}

/** A frame whose picture a style paints: <figure><div style="background-image:url(ferry.jpg)"></div></figure> */
const PAINTED = 'figure[style*="background"], figure [style*="background"], [role="img"][style*="background"]'

function addPainted(el: Element, base: string): void {
  if ((el.closest('figure') ?? el).querySelector('img, picture, video')) return
  const url = /background(?:-image)?\s*:[^;]*?url\(\s*["']?([^"')]{1,2000})/i.exec(el.getAttribute('style') ?? '')?.[1]
  const address = url && safeUrl(url, base, ['http:', 'https:'])
  if (!address || PLACEHOLDER.test(address)) return
  const img = el.ownerDocument.createElement('img')
  img.setAttribute('src', address)
  img.setAttribute('alt', el.getAttribute('aria-label') ?? '')
  el.prepend(img)
}

function rename(el: Element): Element {
  const img = el.ownerDocument.createElement('img')
  for (const { name, value } of el.attributes) img.setAttribute(name, value)
  el.replaceWith(img)
  return img
}
