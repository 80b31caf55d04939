/**
 * A paragraph and a caption that say the same.
 *
 * Side by side, the paragraph is the page's second print of the caption, and goes. Apart from each other, or where it says
 * so itself, a paragraph that tells is the story's own and the caption has quoted it: then the caption goes. Short lines may
 * well stand twice.
 */
import type { Article, Block, Figure } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { beginsWith, likeness, sameWords } from '../text/likeness.ts'
import { isProse, weight } from '../text/prose.ts'
import { figureWords } from './block-words.ts'
import { linkedShare } from './linked-share.ts'
import { type Step, step } from './step.ts'

/** Fewer letters are a name or a label. */
const SHORTEST = 20

export const captionEcho: Step = step('caption-echo', (article, name) => {
  const { body } = article
  for (const [at, block] of body.entries()) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue
    const line = block.text.chars
    if (weight(line) < SHORTEST) continue
    const beside = figuresBeside(body, at)
    const echoed = beside.find(n => repeatsCaption(line, figureAt(body, n)))
    if (echoed !== undefined && block.type === 'paragraph' && isStorys(block.text, figureAt(body, echoed).caption!))
      return withoutCaption(article, echoed, name)
    if (echoed !== undefined) return without(article, at, name, 'It repeats the caption of a picture.', line)
    if (block.type === 'heading') continue
    const pictured = beside.find(n => figureAt(body, n).images.some(image => says(line, image.alt)))
    if (pictured !== undefined && figureAt(body, pictured).caption)
      return without(article, at, name, 'It repeats the alt text of a picture.', line)
    // The words that the page prints for the picture are its caption: they move, nothing is lost.
    if (pictured !== undefined) {
      const captioned: Block = { type: 'figure', figure: { ...figureAt(body, pictured), caption: block.text } }
      return { ...article, body: body.with(pictured, captioned).toSpliced(at, 1) }
    }
    const quoting = isProse(line) ? body.findIndex(b => b.type === 'figure' && quotesWholly(b.figure, line)) : -1
    if (quoting >= 0) return withoutCaption(article, quoting, name)
  }
  return article
})

/** The figures right above and right below a line; other figures and rules in between do not part them. */
function figuresBeside(body: readonly Block[], at: number): number[] {
  const found: number[] = []
  for (const way of [-1, 1])
    for (let n = at + way; body[n]?.type === 'figure' || body[n]?.type === 'rule'; n += way)
      if (body[n]?.type === 'figure') found.push(n)
  return found
}

const figureAt = (body: readonly Block[], at: number): Figure => (body[at] as Extract<Block, { type: 'figure' }>).figure

const repeatsCaption = (line: string, { caption, credit }: Figure): boolean =>
  caption !== undefined &&
  (says(line, caption.chars) || (credit !== undefined && says(line, `${caption.chars} ${credit}`)))

/** Far from its picture a paragraph that tells may word the caption anew; only a copy leaves nothing to the caption. */
const quotesWholly = ({ caption }: Figure, line: string): boolean =>
  caption !== undefined &&
  weight(caption.chars) >= SHORTEST &&
  (isCopy(line, caption.chars) || isCopy(caption.chars, line))

const isCopy = (line: string, caption: string): boolean =>
  beginsWith(line, caption) && weight(line) < weight(caption) * 1.3 + 10

/** A second print copies: other words, or a link that the caption has not, are an author's. */
function isStorys(line: Text, caption: Text): boolean {
  if (!isProse(line.chars)) return false
  const copied = beginsWith(line.chars, caption.chars) || beginsWith(caption.chars, line.chars)
  return !copied || (linkedShare(line) > 0 && linkedShare(caption) === 0)
}

/** The same words, give or take one in ten; or the caption and then some few, such as its credit. */
function says(line: string, caption: string): boolean {
  if (weight(caption) < SHORTEST) return sameWords(line, caption)
  if (likeness(line, caption) >= 0.9) return true
  return isCopy(line, caption)
}

const without = (article: Article, at: number, step: string, reason: string, words: string): Article => ({
  ...article,
  body: article.body.toSpliced(at, 1),
  removed: [...article.removed, { step, reason, words }],
})

/** Alt texts that say what the caption says go with it: the next round would take them for one. */
function withoutCaption(article: Article, at: number, step: string): Article {
  const { caption, ...figure } = figureAt(article.body, at)
  const reason = 'The caption repeats the story.'
  const words = caption!.chars
  if (figure.images.length === 0)
    return without(article, at, step, reason, figureWords({ ...figure, caption: caption! }))
  const repeated = (alt: string) => beginsWith(alt, words) || beginsWith(words, alt)
  const alts = figure.images.map(image => image.alt).filter(alt => repeated(alt) && !sameWords(alt, words))
  const images = figure.images.map(image => (repeated(image.alt) ? { ...image, alt: '' } : image))
  const removed = [words, ...alts].map(said => ({ step, reason, words: said }))
  return {
    ...article,
    body: article.body.with(at, { type: 'figure', figure: { ...figure, images } }),
    removed: [...article.removed, ...removed],
  }
}
