/**
 * A caption that only its name or its place tells becomes a figcaption, beside its picture in a figure.
 *
 *   <div class="photo"><div><img></div><p class="caption">A ferry at dusk.</p></div>
 *   <div class="photo"><figure><img></figure><figcaption>A ferry at dusk.</figcaption></div>
 *
 * Readability forgets class names, and the words would come back as a paragraph of the story.
 */
import { nameWords } from '../../dom/name-words.ts'
import type { Step } from './step.ts'

const CAPTION =
  / (?:caption|captions|figcaption|legend|legende|bildunterschrift|bildtext|pie de foto|didascalia|cutline|credit|credits|photo credit|image credit|photocredit|copyright|copyright holder|copyrightholder|photographer|img desc|image desc(?:ription)?|photo desc(?:ription)?|media desc(?:ription)?|wp caption text|media caption|image text|photo info) /
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
  for (const caption of body.querySelectorAll('figcaption')) if (!caption.closest('figure')) bindLoose(caption)
}

/** The nearest frame around the caption that also holds a picture, and no running text beside. */
function frameOf(caption: Element): Element | undefined {
  let el = caption.parentElement
  for (let steps = 0; el && steps < REACH; steps++, el = el.parentElement) {
    if (el.matches('body, article, main')) return
    if (!el.querySelector('img, video, picture')) continue
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
