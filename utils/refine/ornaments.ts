/** Icons, logos and placeholders that stand among the paragraphs as if they were pictures of the story. */
import { isOrnament } from './ornament.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const ornaments: Step = step('ornaments', (article, name) =>
  without(article, name, block =>
    block.type === 'figure' &&
    !block.figure.caption &&
    block.figure.images.length > 0 &&
    block.figure.images.every(isOrnament)
      ? 'It is an icon or a logo of the page.'
      : undefined,
  ),
)
