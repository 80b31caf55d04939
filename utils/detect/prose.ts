/** How much running text stands together in one place, in letters. It stops as soon as there is enough for a story. */
import { lettersIn } from './letters.ts'

/** Less is a teaser, a label or a button. */
const SHORTEST = 80
/** About a thousand words: nobody asks for more. */
const ENOUGH = 6000
/** A page with so many paragraphs or breaks and no story yet has none. */
const MOST = 3000

export function proseIn(root: Element): number {
  const perPlace = new Map<Element, number>()
  let most = 0
  for (const block of [...root.querySelectorAll('p,br')].slice(0, MOST)) {
    const place = block.parentElement!
    const isBreak = block.tagName === 'BR'
    // Lines of one place are counted at its first break, all at once.
    if (isBreak && perPlace.has(place)) continue
    const letters = isBreak ? linesIn(place) : lettersIn(block.textContent ?? '')
    if (letters < SHORTEST || block.closest('a,li,nav,footer,aside')) continue
    perPlace.set(place, (perPlace.get(place) ?? 0) + letters)
    most = Math.max(most, perPlace.get(place)!)
    if (most >= ENOUGH) break
  }
  return most
}

/** Paragraphs made of <br>: the text that stands straight in the element. */
const linesIn = (place: Element): number =>
  [...place.childNodes].reduce((sum, node) => sum + (node.nodeType === 3 ? lettersIn(node.nodeValue ?? '') : 0), 0)
