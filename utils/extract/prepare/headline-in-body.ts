/** The headline is shown above the story: inside it, it would stand twice. An h1 below it is a sub-heading. */
import type { Step } from './step.ts'

export const headlineInBody: Step = (body, { take, headline }) => {
  if (!headline || !body.contains(headline)) return
  for (const h1 of body.querySelectorAll('h1')) {
    // Above it, an h1 is the name of the paper or of its section.
    take(h1, h1 === headline ? 'The headline stands above the story.' : 'It stands above the headline.')
    if (h1 === headline) return
  }
}
