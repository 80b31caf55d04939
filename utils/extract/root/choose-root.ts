/** Where is the story? The element that holds it and nothing else, or nothing. */
import type { Image } from '../../model/text.ts'
import { linesOf } from '../lines.ts'
import { prune } from './prune.ts'
import type { Quoted } from './quoted.ts'
import { storyLines } from './story-lines.ts'

/** What the page itself tells: where its headline stood, the pictures that it declares as the story's, and the story's words. */
export interface Told {
  headline: Element | undefined
  leads: readonly Image[]
  quoted: Quoted | undefined
}

export function chooseRoot(copy: Document, body: Element, { headline, leads, quoted }: Told): Element | undefined {
  const lines = linesOf(body)
  const near = headline && body.contains(headline) ? headline : undefined
  return prune(lines, storyLines(copy, body, lines, quoted), near, leads)
}
