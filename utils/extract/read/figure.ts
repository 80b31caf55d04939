/** figure: pictures, their caption, who made them, and whatever else the page put in the frame. */
import type { Block, Figure } from '../../model/article.ts'
import { readCaption } from './caption.ts'
import type { Reading } from './reading.ts'

export function readFigure(el: Element, { inside, line, nextId }: Reading): Block[] {
  const captions = captionsOf(el)
  const bare = el.cloneNode(true) as Element
  for (const caption of captionsOf(bare)) caption.remove()
  const blocks = inside(bare)
  const captioned = captions.length ? undefined : loneCaption(blocks)
  if (captioned) return captioned
  const figures = blocks.flatMap(b => (b.type === 'figure' ? [b.figure] : []))
  const rest = blocks.filter(b => b.type !== 'figure')
  const figure: Figure = { images: figures.flatMap(f => f.images), ...readCaption(captions, line, nextId) }
  // A figure that holds other figures with captions of their own is a gallery: they stay apart.
  if (figures.some(f => f.caption) && figures.length > 1) {
    return [...figures.map((f): Block => ({ type: 'figure', figure: f })), ...captionOnly(figure), ...rest]
  }
  if (!figure.images.length && !figure.caption && !figure.credit) return rest
  const inner = figures.find(f => f.caption)
  return [{ type: 'figure', figure: { ...inner, ...figure } }, ...rest]
}

/** A picture and one short line in a frame of their own: the line is the caption, whatever its tag. */
function loneCaption(blocks: Block[]): Block[] | undefined {
  const [image, line, ...more] = [...blocks].sort((a, b) => Number(b.type === 'figure') - Number(a.type === 'figure'))
  if (more.length || image?.type !== 'figure' || image.figure.caption || line?.type !== 'paragraph') return
  return line.text.chars.length < 300
    ? [{ type: 'figure', figure: { ...image.figure, caption: line.text } }]
    : undefined
}

const captionOnly = ({ caption, credit }: Figure): Block[] =>
  caption ? [{ type: 'figure', figure: { images: [], caption, ...(credit && { credit }) } }] : []

const captionsOf = (el: Element): Element[] =>
  [...el.querySelectorAll('figcaption')].filter(
    caption => caption.closest('figure') === el && !caption.parentElement?.closest('figcaption'),
  )
