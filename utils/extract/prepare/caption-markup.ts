/**
 * A caption that only its name or its place tells becomes a figcaption, beside its picture in a figure.
 *
 *   <div class="photo"><div><img></div><p class="caption">A ferry at dusk.</p></div>
 *   <div class="photo"><figure><img></figure><figcaption>A ferry at dusk.</figcaption></div>
 *
 * Readability forgets class names, and the words would come back as a paragraph of the story.
 */
import { nameWords } from '../../dom/name-words.ts'
import { isTextNode } from '../../dom/tags.ts'
import type { Step } from './step.ts'

const PICTURE = '\\w*(?:image|img|picture|photo|bild|media|foto|gallery)'
const ABOUT =
  '(?:caption|legend|description|desc|text|info|infotext|sub|subtitle|credits?|copyright|source|quelle|meta)'
const CAPTION = new RegExp(
  ` (?:captions?|figcaption|legende?|bildunterschrift|bildtext|pie de foto|didascalia|cutline|credits?|copyright(?: ?holder)?|photographer|${PICTURE}(?: \\w+){0,2}? ${ABOUT}) `,
)
const NOT_ONE = / (?:no caption|closed captions?|video captions?) /
const MAX_CAPTION = 1200
/** How many frames a caption may stand away from its picture. */
const REACH = 4

export const captionMarkup: Step = (body, { proseShare }) => {
  for (const el of body.querySelectorAll('[class], [itemprop], [data-testid], [data-component]')) {
    const names = nameWords(el, ['class', 'itemprop', 'data-testid', 'data-component'])
    if (!CAPTION.test(names) || NOT_ONE.test(names) || !body.contains(el)) continue
    if (
      el.closest('figcaption') ||
      el.querySelector('img, video, h1, h2, figure') ||
      el.matches('img, figure, body, article, main')
    )
      continue
    const words = (el.textContent ?? '').trim()
    if (!words || words.length > MAX_CAPTION || proseShare(el) > 0.5) continue
    const frame = frameOf(el)
    if (frame) bind(frame, el)
  }
  for (const line of body.querySelectorAll('p > em, p > small, p > i')) bindSlanted(line)
  for (const img of body.querySelectorAll('img')) bindByPlace(img)
  for (const caption of body.querySelectorAll('figcaption')) if (!caption.closest('figure')) bindLoose(caption)
}

/** Beside the caption, a frame with one picture and no words: <div><img></div><p class="caption">A ferry at dusk.</p> */
const pictureBeside = (caption: Element): Element | undefined =>
  [caption.previousElementSibling, caption.nextElementSibling].find(
    (el): el is Element =>
      el !== null &&
      !(el.textContent ?? '').trim() &&
      (el.localName === 'img' || el.querySelectorAll('img').length === 1),
  )

/** The nearest frame around the caption that also holds a picture, and no running text beside. */
function frameOf(caption: Element): Element | undefined {
  let el = caption.parentElement
  for (let steps = 0; el && steps < REACH; steps++, el = el.parentElement) {
    if (el.matches('body, article, main')) return
    if (el.localName !== 'figure' && !el.querySelector('img, video, picture')) continue
    const around = (el.textContent ?? '').trim().length - (caption.textContent ?? '').trim().length
    return el.localName === 'figure' || around < 400 ? el : undefined
  }
  return undefined
}

function bind(frame: Element, caption: Element): void {
  const figcaption = caption.ownerDocument.createElement('figcaption')
  for (const { name, value } of caption.attributes) if (name !== 'aria-hidden') figcaption.setAttribute(name, value)
  const figure = frame.closest('figure') ?? figureIn(frame, caption)
  figcaption.append(...caption.childNodes)
  caption.remove()
  figure.append(figcaption)
}

/** The figure of the caption's own picture: there already, or made around the frame or, in a frame of many, the picture. */
function figureIn(frame: Element, caption: Element): Element {
  const pictures = [...frame.querySelectorAll('picture, video, img:not(picture img)')]
  const before = pictures.filter(p => p.compareDocumentPosition(caption) & 4 /* follows */).at(-1)
  const picture = before ?? pictures[0]!
  const there = picture.closest('figure')
  if (there && frame.contains(there)) return there
  const figure = frame.ownerDocument.createElement('figure')
  if (pictures.length === 1) {
    figure.append(...frame.childNodes)
    frame.append(figure)
  } else {
    picture.replaceWith(figure)
    figure.append(picture)
  }
  return figure
}

function bindLoose(caption: Element): void {
  const beside = pictureBeside(caption)
  if (beside) {
    const figure = caption.ownerDocument.createElement('figure')
    beside.replaceWith(figure)
    figure.append(beside, caption)
    return
  }
  const frame = frameOf(caption)
  if (frame) bind(frame, caption)
}

/** A paragraph of a picture and nothing else but a slanted or a small line: <p><img><br><em>A ferry at dusk.</em></p> */
function bindSlanted(line: Element): void {
  const frame = line.parentElement!
  const words = (line.textContent ?? '').trim()
  if (
    !words ||
    words.length > MAX_CAPTION / 3 ||
    words !== (frame.textContent ?? '').trim() ||
    line.querySelector('img')
  )
    return
  if (frame.querySelectorAll('img').length === 1 && !frame.closest('figure')) bind(frame, line)
}

/** A frame of one picture and a few words, none of which lead elsewhere: <div><div><img></div><div>A ferry at dusk.</div></div> */
function bindByPlace(img: Element): void {
  let frame = img.parentElement
  while (frame?.localName === 'div' && !(frame.textContent ?? '').trim()) frame = frame.parentElement
  if (frame?.localName !== 'div' || frame.closest('figure, li, aside, a') || BY_PLACE_NOT.test(nameWords(frame))) return
  if (frame.querySelectorAll('img').length > 1 || (frame.textContent ?? '').trim().length > MAX_CAPTION / 4) return
  // The caption, and the credit below it.
  const lines = [...frame.children].filter(child => (child.textContent ?? '').trim())
  const own = [...frame.childNodes].some(node => isTextNode(node) && node.data.trim())
  if (own || lines.length > 2 || !lines.every(isCaptionLine)) return
  const caption = frame.ownerDocument.createElement('div')
  lines[0]!.before(caption)
  caption.append(...lines)
  bind(frame, caption)
}
const isCaptionLine = (el: Element): boolean =>
  el.matches('div, p, span') && !el.querySelector('img, a, h1, h2, h3, h4, h5, h6, time, ul')
const BY_PLACE_NOT = / (?:author|authors|byline|avatar|profile|teaser|card|logo|quote|user) /
