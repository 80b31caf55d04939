/** Icons, logos, placeholders and the author's portrait, among the paragraphs as if they were pictures of the story. */
import type { Removal } from '../model/removal.ts'
import { isOrnament, isPortrait } from './ornament.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const ornaments: Step = step('ornaments', (article, name) => {
  const bare = without(article, name, block => {
    if (block.type !== 'figure' || block.figure.caption || block.figure.images.length === 0) return
    if (block.figure.images.every(isOrnament)) return 'It is an icon or a logo of the page.'
    return block.figure.images.every(image => isPortrait(image, article.authors))
      ? 'It is a portrait of the author.'
      : undefined
  })
  const badges: Removal[] = []
  const body = bare.body.map(block => {
    if (block.type !== 'figure') return block
    const images = block.figure.images.filter(image => !isOrnament(image))
    if (images.length === 0 || images.length === block.figure.images.length) return block
    for (const { alt, src } of block.figure.images.filter(isOrnament))
      badges.push({ step: name, reason: 'It is an icon or a logo of the page.', words: alt || src })
    return { ...block, figure: { ...block.figure, images } }
  })
  return badges.length === 0 ? bare : { ...bare, body, removed: [...bare.removed, ...badges] }
})
