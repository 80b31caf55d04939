/** The picture that the page declares as its own comes back to the top, where the body has lost it. */
import type { Block } from '../model/article.ts'
import { pictureFile } from '../text/picture-file.ts'
import { edgesOf } from './edges.ts'
import { isOrnament, isPortrait } from './ornament.ts'
import { type Step, step } from './step.ts'

export const leadPicture: Step = step('lead-picture', article => {
  const { lead, body } = article
  if (!lead || isOrnament(lead) || isPortrait(lead, article.authors)) return article
  if (picturesIn(body).some(src => pictureFile(src) === pictureFile(lead.src))) return article
  const { first, head } = edgesOf(body)
  const top = body.findIndex((block, at) => block.type === 'figure' && (at <= first || head(at)))
  if (top < 0) return { ...article, body: [{ type: 'figure', figure: { images: [lead] } }, ...body] }
  const block = body[top] as Extract<Block, { type: 'figure' }>
  // A caption at the top without a picture has lost this one.
  if (block.figure.images.length > 0) return article
  return { ...article, body: body.with(top, { type: 'figure', figure: { ...block.figure, images: [lead] } }) }
})

const picturesIn = (blocks: readonly Block[]): string[] => blocks.flatMap(picturesOf)

function picturesOf(block: Block): string[] {
  switch (block.type) {
    case 'figure':
      return block.figure.images.map(image => image.src)
    case 'quote':
      return picturesIn(block.body)
    case 'list':
      return picturesIn(block.items.flat())
    case 'table':
      return picturesIn(block.rows.flatMap(row => row.flatMap(cell => cell.body)))
    case 'paragraph':
    case 'heading':
    case 'code':
    case 'math':
    case 'embed':
    case 'rule':
      return []
  }
}
