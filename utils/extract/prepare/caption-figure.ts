/** A caption and its picture become one figure: the nearest frame that holds both, or the picture itself among many. */

/** How many frames a caption may stand away from its picture. */
const REACH = 4

/** The nearest frame around the caption that also holds a picture, and no running text beside. */
export function frameOf(caption: Element): Element | undefined {
  let el = caption.parentElement
  for (let steps = 0; el && steps < REACH; steps++, el = el.parentElement) {
    if (el.matches('body, article, main')) return
    if (el.localName !== 'figure' && !el.querySelector('img, video, picture')) continue
    const around = (el.textContent ?? '').trim().length - (caption.textContent ?? '').trim().length
    return el.localName === 'figure' || around < 400 ? el : undefined
  }
  return undefined
}

/** Beside the caption, a picture or a frame of one picture and no words: <div><img></div><p class="caption">A ferry at dusk.</p> */
export const pictureBeside = (caption: Element): Element | undefined =>
  [caption.previousElementSibling, caption.nextElementSibling].find(
    (el): el is Element =>
      el !== null &&
      !(el.textContent ?? '').trim() &&
      (el.localName === 'img' || el.querySelectorAll('img').length === 1),
  )

/** Makes one figure of the caption and the picture beside it. */
export function bindBeside(picture: Element, caption: Element): void {
  if (picture.localName === 'figure') {
    bind(picture, caption)
    return
  }
  const figure = caption.ownerDocument.createElement('figure')
  picture.replaceWith(figure)
  figure.append(picture)
  bind(figure, caption)
}

/** A figure of the caption alone: what it belongs to may be found later. */
export function bindAlone(caption: Element): void {
  const figure = caption.ownerDocument.createElement('figure')
  caption.replaceWith(figure)
  bind(figure, caption)
}

const HIDES = /^(?:aria-hidden|hidden|style)$/

/** Makes `caption` the figcaption of its picture, in the figure that is there or in a new one. */
export function bind(frame: Element, caption: Element): void {
  const figcaption = caption.ownerDocument.createElement('figcaption')
  for (const { name, value } of caption.attributes) if (!HIDES.test(name)) figcaption.setAttribute(name, value)
  const figure = frame.closest('figure') ?? figureIn(frame, caption)
  figcaption.append(...caption.childNodes)
  caption.remove()
  figure.append(figcaption)
}

/** The figure of the caption's own picture: there already, or made around the frame or, in a frame of many, the picture. */
function figureIn(frame: Element, caption: Element): Element {
  // Of `:scope`, because the frame itself may stand inside <picture>.
  const pictures = [...frame.querySelectorAll('picture, video, img:not(:scope picture img)')]
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
