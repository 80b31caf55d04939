/** Lines that pages print around and between stories: share, print, advertisement, "Read more: …", comments. */
import type { Article, Block } from '../model/article.ts'
import { lineOf } from '../text/line-of.ts'
import { endsSentence, isProse, weight } from '../text/prose.ts'
import { edgesOf } from './edges.ts'
import { type LineKind, reasons } from './languages/language.ts'
import { isPointer, pageLineKind } from './languages/page-line.ts'
import { linkedShare } from './linked-share.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

/** Who else worked on a story and who owns it is said at its end; in the middle the same words may be the story's. */
const AT_EDGES: ReadonlySet<LineKind> = new Set(['agency', 'copyright', 'policy'])
/** A heading of this kind may also head a part of the story: it goes only where no part follows. */
const MAY_HEAD: ReadonlySet<LineKind> = new Set([
  'more',
  'menu',
  'tags',
  'gallery',
  'listen',
  'tools',
  'share',
  'follow',
  'app',
  'comment',
])

export const pageLines: Step = step('page-lines', (article, name) => {
  const edges = edgesOf(article.body, line => pageLineKind(line, article.lang) !== undefined)
  return without(article, name, (block, at) => {
    const kind = pageLineOf(block, article)
    if (!kind) return
    if ((AT_EDGES.has(kind) || printsAddress(kind, block)) && !edges.head(at) && !edges.tail(at)) return
    if (block.type === 'heading' && MAY_HEAD.has(kind) && opensPart(article.body[at + 1])) return
    return reasons[kind]
  })
})

/** What the block is to the page; nothing where it may be the story's. A list is one when most of its items are. */
export function pageLineOf(block: Block, { lang }: Article): LineKind | undefined {
  if (block.type === 'list') return listKind(block.items, lang)
  const text = lineOf(block)
  if (!text) return
  const line = text.chars
  const kind = pageLineKind(line, lang)
  if (kind) return kind
  const linked = linkedShare(text)
  const leadsAway = linked >= 0.4 || (!endsSentence(line) && linked > 0)
  return block.type === 'paragraph' && leadsAway && weight(line) < 250 && isPointer(line, lang) ? 'more' : undefined
}

function listKind(items: Block[][], lang: string | undefined): LineKind | undefined {
  const kinds = items.map(([only, ...others]) =>
    only?.type === 'paragraph' && others.length === 0 ? pageLineKind(only.text.chars, lang) : undefined,
  )
  // Half is enough, of two or more: a box of offers is never worded in page lines alone.
  const known = kinds.filter(kind => kind !== undefined)
  return known.length === kinds.length || (known.length > 1 && known.length * 2 >= kinds.length) ? known[0] : undefined
}

/** "For more information, please visit www.ferry.example": a page links, a story prints the address. */
const printsAddress = (kind: LineKind, block: Block): boolean =>
  kind === 'more' && /\b(?:www\.|https?:\/\/)\S/.test(lineOf(block)?.chars ?? '')

const opensPart = (next: Block | undefined): boolean =>
  next?.type === 'paragraph' ? isProse(next.text.chars) && linkedShare(next.text) < 0.5 : next?.type === 'quote'
