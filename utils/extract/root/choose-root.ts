/** Where is the story? The element that holds it and nothing else, or nothing. */
import { linesOf } from '../lines.ts'
import { prune } from './prune.ts'
import { storyLines } from './story-lines.ts'

export function chooseRoot(copy: Document, body: Element, headline: Element | undefined): Element | undefined {
  const lines = linesOf(body)
  return prune(lines, storyLines(copy, body, lines), headline && body.contains(headline) ? headline : undefined)
}
