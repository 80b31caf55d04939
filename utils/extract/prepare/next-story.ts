/**
 * Papers load one story below the other: the first is the one that was asked for.
 *
 *   <div class="story"><h1>Ferries stay in harbour</h1>…</div> <div class="story"><h1>Boat show opens</h1>…</div>
 */
import type { Step } from './step.ts'

/** What a story has of its own, and a section of a story has not. */
const SIGNED =
  'time, [rel~="author"], [itemprop~="author"], [itemprop~="datePublished"], [class*="byline" i], [class*="author" i]'

/** A head with a standfirst above the story's own frame holds less of the text than a story beside another. */
const A_STORY = 0.3

export const nextStory: Step = (body, { take, headline, proseShare }) => {
  if (!headline || !body.contains(headline)) return
  const frames = new Map<Element | null, Element>()
  for (let frame: Element = headline; frame.parentElement && frame !== body; frame = frame.parentElement)
    frames.set(frame.parentElement, frame)

  for (const h1 of body.querySelectorAll('h1')) {
    if (!body.contains(h1) || !(headline.compareDocumentPosition(h1) & 4)) continue // gone, or not below the headline
    let other: Element = h1
    while (other.parentElement && !frames.has(other.parentElement)) other = other.parentElement
    const first = frames.get(other.parentElement)
    if (!first || other === h1 || !areAlike(first, other)) continue
    if (proseShare(first) < A_STORY * proseShare(other) || proseShare(other) === 0) continue
    if ([first, other].every(el => el.querySelector(SIGNED))) take(other, 'It is another story.')
  }
}

const areAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName &&
  (a.localName === 'article' || [...a.classList].some(name => b.classList.contains(name)))
