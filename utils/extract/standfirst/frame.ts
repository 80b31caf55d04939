/** The outermost element that holds this line and nothing else, or, under its own name, lines of the same tag. */
import { nameWords } from '../../dom/name-words.ts'
import { linesOf } from '../lines.ts'
import { CLAIMS, namedStandfirst } from './names.ts'

export function frameOf(block: Element, headline: Element): Element {
  let frame = block
  for (let el = block.parentElement; el && !el.matches('body, main, article'); el = el.parentElement) {
    if (el.contains(headline)) break
    if (lengthOf(el) > 1.15 * lengthOf(frame) && !isOneBox(el, block.localName)) break
    frame = el
  }
  return frame
}

const isOneBox = (el: Element, tag: string): boolean =>
  namedStandfirst(nameWords(el, CLAIMS)) !== 'no' && linesOf(el).every(line => line.block.localName === tag)

const lengthOf = (el: Element): number => (el.textContent ?? '').replace(/\s+/g, ' ').trim().length
