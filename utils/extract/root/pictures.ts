/** The pictures, films and frames that belong to the story. Those of a teaser stand among other lines, or lead elsewhere. */
import type { Image } from '../../model/text.ts'
import { pictureFile } from '../../text/picture-file.ts'
import type { Line } from '../lines.ts'

const PICTURES = 'figure, picture, img, video, audio, iframe'

export function picturesOf(
  scope: Element,
  common: Element,
  lines: readonly Line[],
  story: ReadonlySet<Line>,
  leads: readonly Image[],
): Element[] {
  const isLead = isOneOf(leads)
  const ours = new Set<Element>()
  const others = new Set<Element>()
  for (const line of lines) {
    if (!scope.contains(line.block) || line.block.closest('figcaption')) continue
    const found = story.has(line) ? ours : others
    for (let el: Element | null = line.block; el && el !== scope && !found.has(el); el = el.parentElement) found.add(el)
  }
  const kept = lines.filter(line => story.has(line)).flatMap(line => line.nodes)
  const [first, last] = [kept[0], kept.at(-1)]

  /** Whose lines stand nearest to it? */
  const company = (picture: Element): 'ours' | 'others' | 'none' => {
    for (let el: Element | null = picture; el && el !== scope; el = el.parentElement) {
      if (ours.has(el)) return 'ours'
      if (others.has(el)) return 'others'
    }
    return 'none'
  }

  const belongs = (picture: Element): boolean => {
    const near = company(picture)
    // Above the story the lead picture shares its frame with the byline and the date; its caption tells it apart.
    if (precedes(picture, first))
      return near === 'ours' || hasCaption(picture) || (near === 'none' && common.contains(picture)) || isLead(picture)
    if (!common.contains(picture)) return false
    if (near === 'ours') return true
    return hasCaption(picture) || (near === 'none' && precedes(picture, last))
  }

  return [...scope.querySelectorAll(PICTURES)].filter(
    el => !el.parentElement?.closest(PICTURES) && holdsPicture(el) && belongs(el),
  )
}

/** Some pages set their lead picture, with its caption, above everything that holds the story. */
export function leadAbove(story: Element, leads: readonly Image[]): Element | undefined {
  const isLead = isOneOf(leads)
  return [...story.ownerDocument.querySelectorAll('figure')].find(
    el => precedes(el, story) && !el.contains(story) && el.querySelector('figcaption') && isLead(el),
  )
}

function isOneOf(leads: readonly Image[]): (picture: Element) => boolean {
  const files = new Set(leads.map(lead => pictureFile(lead.src)))
  return picture =>
    (picture.localName === 'img' ? [picture] : [...picture.querySelectorAll('img')]).some(img =>
      files.has(pictureFile(img.getAttribute('src') ?? '')),
    )
}

/** A link to the picture's own file opens it; any other leads elsewhere. */
const ITS_FILE = '[href*=".jpg" i], [href*=".jpeg" i], [href*=".png" i], [href*=".webp" i]'

const precedes = (el: Element, node: Node | undefined): boolean =>
  node !== undefined && Boolean(el.compareDocumentPosition(node) & 4) /* node follows */

/** Words of its own that do not lead elsewhere: the headline under a teaser's picture is a link. */
function hasCaption(el: Element): boolean {
  const caption = el.querySelector('figcaption')
  const words = (caption?.textContent ?? '').trim()
  const linked = [...(caption?.querySelectorAll('a') ?? [])].reduce((sum, a) => sum + (a.textContent ?? '').length, 0)
  return (
    words.length > 3 && linked < words.length / 2 && !el.closest(`aside, a[href]:not(${ITS_FILE})`) && !isTeaser(el)
  )
}

/** In a list of links, each picture leads to another story; in a gallery, none does. */
const isTeaser = (el: Element): boolean =>
  [...(el.closest('li')?.querySelectorAll('a[href]') ?? [])].some(link => (link.textContent ?? '').trim() !== '')

const holdsPicture = (el: Element): boolean =>
  el.localName !== 'figure' || el.querySelector('img, video, audio, iframe, figcaption') !== null
