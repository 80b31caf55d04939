/** The pictures, films and frames that stand among the story's lines. Those of a teaser stand among other lines. */
import type { Line } from '../lines.ts'

const PICTURES = 'figure, picture, img, video, audio, iframe'

export function picturesAmong(scope: Element, lines: readonly Line[], story: ReadonlySet<Line>): Element[] {
  const others = new Set<Element>()
  const ours = new Set<Element>()
  for (const line of lines) {
    if (!scope.contains(line.block) || line.block.closest('figcaption')) continue
    const found = story.has(line) ? ours : others
    for (let el: Element | null = line.block; el && el !== scope; el = el.parentElement) found.add(el)
  }
  const last = lines.findLast(line => story.has(line))?.nodes.at(-1)

  const belongs = (picture: Element): boolean => {
    for (let el: Element | null = picture; el && el !== scope; el = el.parentElement) {
      if (ours.has(el)) return true
      if (others.has(el)) return false
    }
    // Straight in the scope: before the story's end, or with a caption of its own.
    return (
      !last ||
      Boolean(picture.compareDocumentPosition(last) & 4 /* follows */) ||
      picture.querySelector('figcaption') !== null
    )
  }

  return [...scope.querySelectorAll(PICTURES)].filter(
    el => !el.parentElement?.closest(PICTURES) && holdsPicture(el) && belongs(el),
  )
}

const holdsPicture = (el: Element): boolean =>
  el.localName !== 'figure' || el.querySelector('img, video, audio, iframe, figcaption') !== null
