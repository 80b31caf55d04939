/** Icons, logos, placeholders and the author's portrait, among the paragraphs as if they were pictures of the story. */
import { isOrnament, isPortrait } from './ornament.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const ornaments: Step = step('ornaments', (article, name) =>
  without(article, name, block => {
    if (block.type !== 'figure' || block.figure.caption || block.figure.images.length === 0) return
    if (block.figure.images.every(isOrnament)) return 'It is an icon or a logo of the page.'
    return block.figure.images.every(image => isPortrait(image, article.authors))
      ? 'It is a portrait of the author.'
      : undefined
  }),
)
