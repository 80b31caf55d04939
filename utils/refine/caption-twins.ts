/** Two pictures carry the same caption: the first keeps it. Of two captions without a picture one is left. */
import type { Block, Figure } from '../model/article.ts'
import type { Removal } from '../model/removal.ts'
import { fold } from '../text/fold.ts'
import { sameWords } from '../text/likeness.ts'
import { type Step, step } from './step.ts'

export const captionTwins: Step = step('caption-twins', (article, name) => {
  const { body } = article
  /** By its words, the figure that says a caption first. */
  const places = new Map<string, number>()
  for (let at = 0; at < body.length; at++) {
    const block = body[at]!
    if (block.type !== 'figure' || !block.figure.caption) continue
    const words = block.figure.caption.chars
    const folded = fold(words)
    if (!folded) continue // two captions without a word are never the same
    const before = places.get(folded)
    if (before === undefined) {
      places.set(folded, at)
      continue
    }
    const first = (body[before] as Extract<Block, { type: 'figure' }>).figure
    const removed = [...article.removed, { step: name, reason: 'The caption stands twice.', words }]
    const { caption: _, ...second } = block.figure
    // A caption without a picture and a picture with the same caption are one figure.
    if (second.images.length === 0 || first.images.length === 0) {
      const one: Block = { type: 'figure', figure: merged(first, second) }
      return {
        ...article,
        body: body.with(before, one).toSpliced(at, 1),
        removed: [...removed, ...otherCredit(first, second, name)],
      }
    }
    return { ...article, body: body.with(at, { type: 'figure', figure: second }), removed }
  }
  return article
})

const merged = (first: Figure, second: Figure): Figure => ({
  ...second,
  ...first,
  images: [...first.images, ...second.images],
})

/** One figure holds one credit; the second, if it is another, is written down. */
const otherCredit = (first: Figure, second: Figure, step: string): Removal[] =>
  first.credit && second.credit && !sameWords(first.credit, second.credit)
    ? [{ step, reason: 'The picture is credited already.', words: second.credit }]
    : []
