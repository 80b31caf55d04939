/** Where a story's text begins and ends: what stands outside may be the page's, what stands inside is the story's. */
import type { Block } from '../model/article.ts'
import { lineOf } from '../text/line-of.ts'
import { isProse } from '../text/prose.ts'
import { linkedShare } from './linked-share.ts'

export interface Edges {
  /** The first and the last block that tell; -1 when none does. */
  first: number
  last: number
  /** Above the second telling block: the first may be a standfirst, with a byline under it. */
  head: (at: number) => boolean
  /** Below the last telling block but one: the last may be a note about the author. */
  tail: (at: number) => boolean
}

/** A story of pictures has no prose; then its first and last three blocks are its edges. */
const BLIND = 3

/** `isPageLine` tells page lines, which may be as long as a sentence, from prose. */
export function edgesOf(body: readonly Block[], isPageLine: (line: string) => boolean = () => false): Edges {
  const telling = body.flatMap((block, at) => (tells(block, isPageLine) ? [at] : []))
  const first = telling[0] ?? -1
  const last = telling.at(-1) ?? -1
  const second = telling[1] ?? (first < 0 ? BLIND : first)
  const lastButOne = telling.at(-2) ?? (last < 0 ? body.length - 1 - BLIND : last)
  return { first, last, head: at => at < second, tail: at => at > lastButOne }
}

const tells = (block: Block, isPageLine: (line: string) => boolean): boolean => {
  if (block.type === 'quote') return block.body.some(b => tells(b, isPageLine))
  if (block.type === 'list') return block.items.flat().some(b => tells(b, isPageLine))
  const line = block.type === 'heading' ? undefined : lineOf(block)
  return line !== undefined && isProse(line.chars) && linkedShare(line) < 0.5 && !isPageLine(line.chars)
}
