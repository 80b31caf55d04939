/**
 * A card that opens above a name stands in the middle of the sentence, and repeats the name.
 *
 *   <p>The mayor, <a>Ana Example</a><span><img><a>Ana Example</a> <a>Mayor opens the boat show</a></span>, said …</p>
 */
import { fold } from '../../text/fold.ts'
import type { Step } from './step.ts'

export const hoverCards: Step = (body, { take }) => {
  for (const link of body.querySelectorAll('p a, li a')) {
    const card = link.nextElementSibling
    if (!card || !/^(?:span|div|aside)$/.test(card.localName) || card.querySelectorAll('a').length < 2) continue
    const name = fold(link.textContent ?? '')
    if (name && fold((card.textContent ?? '').trim().slice(0, 2 * name.length)).startsWith(name))
      take(card, 'It is a card about a name in the story.')
  }
}
