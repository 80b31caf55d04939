/**
 * A large first letter stands in an element of its own; the space that the markup leaves after it is none of the word.
 *
 *   <p><span class="drop-cap">T</span> <span>he ferries stayed.</span></p>   The ferries stayed.
 */
import { nameWords } from '../../dom/name-words.ts'
import { isTextNode } from '../../dom/tags.ts'
import type { Step } from './step.ts'

const DROP_CAP = / (?:drop ?cap|drop ?caps|initial letter|first letter|initial|lettrine|initiale) /

/** In some language a word by itself: "A ferry", "В порту". There the space may be meant. */
const WORDS = /[AEIOUYÀÁÅÉÓÖKSVWZАВИКОСУЯ]$/u

export const dropCaps: Step = body => {
  for (const el of body.querySelectorAll('p span, p b, p strong, p em')) {
    const letter = (el.textContent ?? '').trim()
    if (!/^[“"«„]?\p{Lu}$/u.test(letter) || WORDS.test(letter) || !DROP_CAP.test(nameWords(el, ['class']))) continue
    const gap = outermost(el, letter).nextSibling
    const after = gap?.nextSibling?.textContent ?? ''
    if (gap && isTextNode(gap) && /^\s*$/.test(gap.data) && /^\p{Ll}/u.test(after)) gap.remove()
    else if (gap && isTextNode(gap) && /^\s+\p{Ll}/u.test(gap.data)) gap.data = gap.data.trimStart()
  }
}

const outermost = (el: Element, letter: string): Element => {
  const parent = el.parentElement
  return parent && !parent.matches('p') && (parent.textContent ?? '').trim() === letter ? outermost(parent, letter) : el
}
