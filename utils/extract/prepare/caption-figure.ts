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

/** Makes `caption` the figcaption of its picture, in the figure that is there or in a new one. */
export function bind(frame: Element, caption: Element): void {
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
