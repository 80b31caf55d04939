/** How much running text stands together in one place, in letters. It stops as soon as there is enough for a story. */
import { lettersIn } from './letters.ts'

/** Less is a teaser, a label or a button. */
const SHORTEST = 80
/** About a thousand words: nobody asks for more. */
export const ENOUGH = 6000
/** A page with so many paragraphs or breaks and no story yet has none. */
const MOST = 3000

export function proseIn(root: Element): number {
  const perPlace = new Map<Element, number>()
  const blocks = root.querySelectorAll('p,br')
  const end = Math.min(blocks.length, MOST)
  let letters = 0
  for (let i = 0; i < end && letters < ENOUGH; i++) {
    const block = blocks[i]!
    const place = block.parentElement!
    const isBreak = block.localName === 'br'
    // Lines of one place are counted at its first break, all at once.
    if (isBreak && perPlace.has(place)) continue
    const more = isBreak ? linesIn(place) : lettersIn(block.textContent ?? '')
    if (more < SHORTEST || block.closest('a,li,nav,footer,aside')) continue
    const sum = (perPlace.get(place) ?? 0) + more
    perPlace.set(place, sum)
    letters = Math.max(letters, sum)
  }
  return letters
}

/** Paragraphs made of <br>: the text that stands straight in the element. */
function linesIn(place: Element): number {
  let letters = 0
  for (let node = place.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) letters += lettersIn(node.nodeValue ?? '')
  return letters
}
