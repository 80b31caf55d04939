/** The same picture twice, whatever its size: the first place keeps it, with the richest copy's words. */
import type { Block, Figure } from '../model/article.ts'
import type { Image } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import { joined } from '../text/joined.ts'
import { likeness, sameWords } from '../text/likeness.ts'
import { askedSize, pictureFile } from '../text/picture-file.ts'
import { saidIn } from './block-words.ts'
import { type Step, step } from './step.ts'

export const pictureOnce: Step = step('picture-once', (article, name) => {
  const { body } = article
  /** By file, the figure that shows it first: looked up, because a gallery may hold thousands. */
  const places = new Map<string, number>()
  for (let at = 0; at < body.length; at++) {
    const block = body[at]!
    if (block.type !== 'figure') continue
    const own = withoutTwins(block.figure.images)
    if (own.length < block.figure.images.length) {
      const figure = { ...block.figure, images: own }
      const removed = { step: name, reason: 'The picture stands twice.', words: lostWords([block.figure], figure) }
      return { ...article, body: body.with(at, { type: 'figure', figure }), removed: [...article.removed, removed] }
    }
    const files = own.map(image => pictureFile(image.src))
    const first = files.length === 1 ? places.get(files[0]!) : undefined
    for (const file of files) if (!places.has(file)) places.set(file, at)
    if (first === undefined) continue
    const kept = (body[first] as Extract<Block, { type: 'figure' }>).figure
    const one = { type: 'figure' as const, figure: richest(kept, block.figure) }
    const words = lostWords([kept, block.figure], one.figure)
    const removed = { step: name, reason: 'The picture stands twice.', words }
    return { ...article, body: body.with(first, one).toSpliced(at, 1), removed: [...article.removed, removed] }
  }
  return article
})

function withoutTwins(images: readonly Image[]): Image[] {
  const seen = new Map<string, Image>()
  for (const image of images) {
    const file = pictureFile(image.src)
    const twin = seen.get(file)
    seen.set(file, twin ? larger(twin, image) : image)
  }
  return [...seen.values()]
}

/** A picture of a group keeps the group's caption; the words of the other copy fill what is missing. */
function richest(first: Figure, second: Figure): Figure {
  const [image] = second.images
  const images = first.images.map(i => (image && pictureFile(i.src) === pictureFile(image.src) ? larger(i, image) : i))
  const { caption: _, ...rest } = { ...second, ...first, images }
  const caption = both(first.caption, second.caption)
  return caption ? { ...rest, caption } : rest
}

/** Two captions that say different things are both kept, one below the other. */
function both(a: Figure['caption'], b: Figure['caption']): Figure['caption'] {
  if (!a || !b) return a ?? b
  const [long, short] = b.chars.length > a.chars.length ? [b, a] : [a, b]
  const alike = fold(long.chars).includes(fold(short.chars)) || likeness(long.chars, short.chars) > ALIKE
  return alike ? long : joined(a.id, [a, b])
}
const ALIKE = 0.5

const larger = (a: Image, b: Image): Image => {
  const wider = (b.width ?? 0) - (a.width ?? 0) || askedSize(b.src) - askedSize(a.src)
  const one = wider > 0 ? b : a
  return one.alt ? one : { ...one, alt: a.alt || b.alt }
}

/** What the two copies said and the one that is left does not; its address where they said nothing else. */
const lostWords = (copies: Figure[], left: Figure): string => {
  const stays = saidIn(left)
  const lost = copies.flatMap(saidIn).filter(line => !stays.some(other => says(other, line)))
  return (
    [...new Set(lost)].join('\n') ||
    copies
      .at(-1)!
      .images.map(image => image.src)
      .join('\n')
  )
}

const says = (whole: string, line: string): boolean =>
  sameWords(whole, line) || whole.split('\n').some(part => sameWords(part, line))
