/** figure: pictures, their caption, who made them, and whatever else the page put in the frame. */
import { nameWords } from '../../dom/name-words.ts'
import type { Block, Figure } from '../../model/article.ts'
import type { Text } from '../../model/text.ts'
import { cut } from '../../text/cut.ts'
import { fold } from '../../text/fold.ts'
import { oneLine } from './one-line.ts'
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
  const whole = wholeCaption(
    captions.flatMap(caption => line(caption) ?? []),
    nextId,
  )
  const credit = creditOf(captions, whole)
  const figure: Figure = {
    images: figures.flatMap(f => f.images),
    ...(credit.caption && { caption: credit.caption }),
    ...(credit.by && { credit: credit.by }),
  }
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

/** A page that writes the caption once for phones and once for desks means it once. */
function wholeCaption(texts: Text[], nextId: () => number): Text | undefined {
  const kept: Text[] = []
  for (const text of texts) {
    const words = fold(text.chars)
    if (!words || kept.some(k => fold(k.chars).includes(words))) continue
    const shorter = kept.findIndex(k => words.includes(fold(k.chars)))
    if (shorter >= 0) kept[shorter] = text
    else kept.push(text)
  }
  return oneLine(
    kept.map(text => ({ type: 'paragraph', text })),
    nextId,
  )
}

const CREDIT =
  / (?:credits?|credito|copyright|copyrightholder|copyright holder|copyright notice|photographer|fotograf|quelle|rights|attribution|agency) /

/** Only a credit at the end of the caption, named so by the markup, can be taken off it without guessing. */
function creditOf(captions: Element[], caption: Text | undefined): { caption?: Text; by?: string } {
  if (!caption) return {}
  for (const el of captions.flatMap(c => [...c.querySelectorAll('*')])) {
    if (!CREDIT.test(nameWords(el, ['class', 'itemprop', 'data-testid', 'data-component']))) continue
    const words = (el.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (!words || words.length > 150) continue
    const by = withoutLabel(words)
    if (by && caption.chars === words) return { by }
    if (by && caption.chars.endsWith(words)) {
      const rest = cut(caption, 0, caption.chars.length - words.length)
      return { caption: cut(rest, 0, rest.chars.replace(/[\s|·•/–—-]+$/, '').length), by }
    }
  }
  return { caption }
}

const LABEL =
  /^(?:(?:photo|image|picture|foto|bild|fotos|photograph|crédit|credit|crédito|copyright)s?(?: (?:by|credit|courtesy of))?\s*[:：]|(?:photo|picture|image|photograph)s? by\b|©|\(c\))\s*/i

function withoutLabel(words: string): string {
  const bare = /^[[(（［].*[\])）］]$/.test(words) ? words.slice(1, -1) : words
  return bare.trim().replace(LABEL, '').replace(LABEL, '').trim()
}
