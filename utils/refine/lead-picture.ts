/** The picture that the page declares as its own comes back to the top, where the body has lost it. */
import type { Article, Block, Figure } from '../model/article.ts'
import type { Image } from '../model/text.ts'
import { sameWords } from '../text/likeness.ts'
import { pictureFile } from '../text/picture-file.ts'
import { kinshipOf } from '../text/picture-name.ts'
import { edgesOf } from './edges.ts'
import { isOrnament, isPortrait } from './ornament.ts'
import { type Step, step } from './step.ts'

/** Smaller than this at the top stands a portrait or a badge, not the picture of the story. */
const NARROWEST = 200
const LOWEST = 100

export const leadPicture: Step = step('lead-picture', article => {
  const { lead, body } = article
  if (!lead || isOrnament(lead) || isPortrait(lead, article.authors)) return article
  if (picturesIn(body).some(src => isSame(src, lead.src))) return article
  const { first, head } = edgesOf(body)
  const atTop = body.flatMap((block, at) =>
    block.type === 'figure' && (at <= first || head(at)) ? [{ at, figure: block.figure }] : [],
  )
  // A caption at the top without a picture has lost this one.
  const lost = atTop[0]?.figure.images.length === 0 ? atTop[0] : undefined
  const mayBeShown = atTop.some(({ figure }) => figure.images.some(image => mayBeLead(image, figure, article)))
  if (!lost && mayBeShown) return article
  if (!lost) return { ...article, body: [{ type: 'figure', figure: { images: [lead] } }, ...body] }
  return { ...article, body: body.with(lost.at, { type: 'figure', figure: { ...lost.figure, images: [lead] } }) }
})

const isSame = (a: string, b: string): boolean => pictureFile(a) === pictureFile(b) || kinshipOf(a, b) === 'same'

/** The lead itself in another cut, by all that can be known: the place, the size, the name and the words. */
const mayBeLead = (image: Image, { caption }: Figure, { lead, authors }: Article): boolean =>
  (image.width ?? NARROWEST) >= NARROWEST &&
  (image.height ?? LOWEST) >= LOWEST &&
  !isOrnament(image) &&
  !isPortrait(image, authors) &&
  (kinshipOf(image.src, lead!.src) !== 'other' ||
    sameWords(lead!.alt, image.alt) ||
    sameWords(lead!.alt, caption?.chars ?? ''))

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
