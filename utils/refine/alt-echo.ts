/** An alt text that says what the caption below it says: a screen reader would read it twice. */
import type { Removal } from '../model/removal.ts'
import { beginsWith } from '../text/likeness.ts'
import { type Step, step } from './step.ts'

export const altEcho: Step = step('alt-echo', (article, name) => {
  const removed: Removal[] = []
  const body = article.body.map(block => {
    if (block.type !== 'figure' || !block.figure.caption) return block
    const caption = block.figure.caption.chars
    const images = block.figure.images.map(image => {
      if (!beginsWith(image.alt, caption) && !beginsWith(caption, image.alt)) return image
      removed.push({ step: name, reason: 'The alt text repeats the caption.', words: image.alt })
      return { ...image, alt: '' }
    })
    return images.every((image, n) => image === block.figure.images[n])
      ? block
      : { ...block, figure: { ...block.figure, images } }
  })
  return removed.length === 0 ? article : { ...article, body, removed: [...article.removed, ...removed] }
})
