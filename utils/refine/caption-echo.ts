/** A paragraph that says again what the caption or the alt text of a picture beside it says. */
import type { Block, Figure } from '../model/article.ts'
import { beginsWith, likeness, sameWords } from '../text/likeness.ts'
import { weight } from '../text/prose.ts'
import { type Step, step } from './step.ts'

/** Half of all repeated blocks are the story's own words: nearness to the picture is the evidence, or great length. */
const NEAR = 2
const LONG = 120
/** Fewer letters are a name or a label, which may well stand twice. */
const SHORTEST = 20

export const captionEcho: Step = step('caption-echo', (article, name) => {
  const { body } = article
  for (let at = 0; at < body.length; at++) {
    const block = body[at]!
    if (block.type !== 'paragraph' && block.type !== 'heading') continue
    const line = block.text.chars
    const said = weight(line)
    if (said < SHORTEST) continue
    const echoed = body.findIndex(
      (other, n) => other.type === 'figure' && (Math.abs(n - at) <= NEAR || said >= LONG) && echoes(line, other.figure),
    )
    if (echoed >= 0) {
      const reason = 'It repeats the caption of a picture.'
      return {
        ...article,
        body: body.toSpliced(at, 1),
        removed: [...article.removed, { step: name, reason, words: line }],
      }
    }
    const alt = nearest(body, at, figure => figure.images.some(image => says(line, image.alt)))
    if (alt === undefined || block.type === 'heading') continue
    const { figure } = body[alt] as Extract<Block, { type: 'figure' }>
    if (figure.caption) {
      const reason = 'It repeats the alt text of a picture.'
      return {
        ...article,
        body: body.toSpliced(at, 1),
        removed: [...article.removed, { step: name, reason, words: line }],
      }
    }
    // The words that the page prints for the picture are its caption: they move, nothing is lost.
    const moved: Block = { type: 'figure', figure: { ...figure, caption: block.text } }
    return { ...article, body: body.with(alt, moved).toSpliced(at, 1) }
  }
  return article
})

const echoes = (line: string, { caption, credit }: Figure): boolean =>
  caption !== undefined &&
  (says(line, caption.chars) || (credit !== undefined && says(line, `${caption.chars} ${credit}`)))

/** The same words, give or take one in ten; or the caption and then some few, such as its credit. */
function says(line: string, caption: string): boolean {
  if (weight(caption) < SHORTEST) return sameWords(line, caption)
  if (likeness(line, caption) >= 0.9) return true
  return beginsWith(line, caption) && weight(line) < weight(caption) * 1.3 + 10
}

const nearest = (body: readonly Block[], at: number, fits: (figure: Figure) => boolean): number | undefined =>
  [at - 1, at + 1, at - 2, at + 2].find(n => {
    const block = body[n]
    return block?.type === 'figure' && fits(block.figure)
  })
