/** Where is the story? The element that holds it and nothing else, or nothing. */
import type { Image } from '../../model/text.ts'
import { linesOf } from '../lines.ts'
import { prune } from './prune.ts'
import { storyLines } from './story-lines.ts'

/** `leads`: the pictures that the page declares as the story's. */
export function chooseRoot(
  copy: Document,
  body: Element,
  headline: Element | undefined,
  leads: readonly Image[],
): Element | undefined {
  const lines = linesOf(body)
  const near = headline && body.contains(headline) ? headline : undefined
  return prune(lines, storyLines(copy, body, lines), near, leads)
}
