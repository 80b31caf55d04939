/**
 * A caption that only its place tells becomes a figcaption, beside its picture in a figure.
 *
 *   <div class="photo"><figure><img></figure><figcaption>A ferry at dusk.</figcaption></div>
 *   <p><img><br><em>A ferry at dusk.</em></p>
 *   <div><div><img></div><div>A ferry at dusk.</div><div>Agency</div></div>
 *   <img data-caption="A ferry at dusk.">
 */
import { nameWords } from '../../dom/name-words.ts'
import { isTextNode } from '../../dom/tags.ts'
import { bind, bindBeside, frameOf, pictureBeside } from './caption-figure.ts'
import type { Step } from './step.ts'

const MAX_CAPTION = 300

export const captionPlaces: Step = body => {
  // By paragraph, not by slanted line: one paragraph may hold thousands.
  const slanted = new Set(
    [...body.querySelectorAll('p > em, p > small, p > i')].flatMap(line => line.parentElement ?? []),
  )
  for (const paragraph of slanted) bindSlanted(paragraph)
  for (const img of body.querySelectorAll('img')) bindInFrame(img)
  for (const img of body.querySelectorAll('img[data-caption]')) bindKept(img)
  for (const caption of body.querySelectorAll('figcaption')) if (!caption.closest('figure')) bindLoose(caption)
}

function bindLoose(caption: Element): void {
  const beside = pictureBeside(caption)
  const frame = beside ? undefined : frameOf(caption)
  if (beside) bindBeside(beside, caption)
  else if (frame) bind(frame, caption)
}

/** A paragraph of a picture and nothing else but a slanted or a small line: <p><img><br><em>A ferry at dusk.</em></p> */
function bindSlanted(frame: Element): void {
  const words = (frame.textContent ?? '').trim()
  if (!words || words.length > MAX_CAPTION || frame.querySelectorAll('img').length !== 1 || frame.closest('figure'))
    return
  const line = [...frame.children].find(el => el.matches('em, small, i') && (el.textContent ?? '').trim() === words)
  if (line && !line.querySelector('img')) bind(frame, line)
}

/** A frame of one picture and a few words, none of which lead elsewhere: <div><div><img></div><div>A ferry at dusk.</div></div> */
function bindInFrame(img: Element): void {
  if (Number.parseInt(img.getAttribute('width') ?? '', 10) < SMALLEST) return
  let frame = img.parentElement
  while (frame && !saysAnything(frame)) frame = frame.parentElement
  if (
    frame?.localName !== 'div' ||
    frame.closest('figure, li, aside, footer, a') ||
    OTHER_FRAMES.test(nameWords(frame))
  )
    return
  if (frame.querySelectorAll('img').length > 1 || (frame.textContent ?? '').trim().length > MAX_CAPTION) return
  if (BYLINE.test((frame.textContent ?? '').trim())) return
  const lines = [...frame.children].filter(child => (child.textContent ?? '').trim())
  const own = [...frame.childNodes].some(node => isTextNode(node) && node.data.trim())
  // Two: the caption, and the credit below it.
  if (own || lines.length > 2 || !lines.every(isCaptionLine)) return
  const caption = frame.ownerDocument.createElement('div')
  lines[0]!.before(caption)
  caption.append(...lines)
  bind(frame, caption)
}

/** Without reading all it says: a story may hold thousands of pictures. */
function saysAnything(el: Element): boolean {
  const texts = el.ownerDocument.createNodeIterator(el, 4 /* text */)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node.nodeValue?.trim()) return true
  return false
}

/** The script of a gallery keeps the caption beside the address, and prints it when the picture is opened. */
function bindKept(img: Element): void {
  const words = (img.getAttribute('data-caption') ?? '').replace(/<[^<>]*>/g, ' ').trim()
  if (!words || img.closest('figure, a')) return
  const caption = img.ownerDocument.createElement('figcaption')
  caption.append(words)
  bindBeside(img, caption)
}

const isCaptionLine = (el: Element): boolean =>
  el.matches('div, p, span') && !el.querySelector('img, a, h1, h2, h3, h4, h5, h6, time, ul, blockquote')

/** A picture and a few words are also what a person's card is made of. */
const OTHER_FRAMES = / (?:author|authors|byline|avatar|profile|teaser|card|logo|quote|user) /
/** Less wide, it is a logo with a slogan. */
const SMALLEST = 100
const BYLINE = /^(?:von|by|por|par|di|door|av|od|text|texto|texte|автор)[\s:]/i
