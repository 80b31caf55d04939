/** The headline is shown above the story: an h1 inside it would show it twice. */
import type { Step } from './step.ts'

export const headlineInBody: Step = (body, { take }) => {
  const headlines = [...body.querySelectorAll('h1')]
  // Several h1 are sub-headings of a page that knows one kind of heading alone; the first is the headline.
  const first = headlines.find(h => (h.textContent ?? '').trim())
  if (first) take(first, 'The headline stands above the story.')
}
