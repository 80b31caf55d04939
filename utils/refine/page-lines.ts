/** Lines that pages print around and between stories: share, print, advertisement, "Read more: …", comments. */
import type { Article, Block } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { lineOf } from '../text/line-of.ts'
import { endsSentence, isProse, weight } from '../text/prose.ts'
import { words } from '../text/words.ts'
import { edgesOf } from './edges.ts'
import { type LineKind, reasons } from './languages/language.ts'
import { isPointer, pageLineKind } from './languages/page-line.ts'
import { linkedShare } from './linked-share.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

/** Who else worked on a story and who owns it is said at its end; in the middle the same words may be the story's. */
const AT_EDGES: ReadonlySet<LineKind> = new Set(['agency', 'copyright', 'policy'])
/** A heading of this kind may also head a part of the story ("Background"): it goes only where no part follows. */
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

/** Of these, only single words are ambiguous: "More videos" heads a box that other steps have emptied. */
const LABELS: ReadonlySet<LineKind> = new Set(['more', 'menu', 'tags', 'tools'])

const mayHead = (kind: LineKind, line: string): boolean =>
  MAY_HEAD.has(kind) && !/[:：]\s*$/.test(line) && !(LABELS.has(kind) && words(line).length > 1)

export const pageLines: Step = step('page-lines', (article, name) => {
  const edges = edgesOf(article.body, line => pageLineKind(line, article.lang) !== undefined)
  return without(article, name, (block, at) => {
    const kind = pageLineOf(block, article)
    if (!kind) return
    if ((AT_EDGES.has(kind) || printsAddress(kind, block)) && !edges.head(at) && !edges.tail(at)) return
    if (block.type === 'heading' && mayHead(kind, block.text.chars) && opensPart(article.body[at + 1])) return
    return reasons[kind]
  })
})

/** What the block is to the page; nothing where it may be the story's. A list is one when most of its items are. */
export function pageLineOf(block: Block, article: Article): LineKind | undefined {
  const { lang } = article
  if (block.type === 'list') return listKind(block.items, article)
  const text = lineOf(block)
  if (!text) return
  const line = text.chars
  const kind = pageLineKind(line, lang)
  if (kind) return kind
  if (block.type === 'heading') return
  const linked = linkedShare(text)
  if (endsInPointer(line, lang)) return 'more'
  const call = callIn(text, article, CALLS)
  if (call) return call
  const leadsAway = linked >= 0.4 || (!endsSentence(line) && linked > 0)
  return leadsAway && weight(line) < 250 && isPointer(line, lang) ? 'more' : undefined
}

/** "The crews of the north have walked out. more": the summary of another story and its button. */
function endsInPointer(line: string, lang: string | undefined): boolean {
  const last = /[.!?…。]["”’)]*\s*(\p{L}+(?: \p{L}+)?)$/u.exec(line)?.[1]
  const kind = last && pageLineKind(last, lang)
  return kind === 'more' || kind === 'menu'
}

/** One sentence asks the reader for something, and what stands beside it praises it: "Love boats? Sign up for our newsletter." */
function callIn(text: Text, { lang }: Article, calls: ReadonlySet<LineKind>): LineKind | undefined {
  if (text.chars.length > LONGEST_CALL || ADDRESS.test(text.chars)) return
  const linked = linkedShare(text) > 0
  for (const sentence of text.chars.split(SENTENCES)) {
    const kind = pageLineKind(sentence.replace(BRACKETS, ''), lang)
    // Without a link, what else a page asks for may be what somebody in the story says.
    if (kind === 'newsletter' || (linked && kind && calls.has(kind))) return kind
  }
  return
}

const LONGEST_CALL = 400
/** Where to write to is what a story may tell. */
const ADDRESS = /[\w.+-]+@[\w-]+\.\w/
const CALLS: ReadonlySet<LineKind> = new Set(['app', 'follow', 'login'])
/** In a list that is half made of page lines, an item that points away is one of them; a paragraph may end with its source. */
const OFFERS: ReadonlySet<LineKind> = new Set([...CALLS, 'more'])
const SENTENCES = /(?<=[.!?…؟:])["”’)]*\s+|(?<=[。！？：])/u
const BRACKETS = /^[[(（【\s]+|[\])）】\s]+$/gu

function listKind(items: Block[][], article: Article): LineKind | undefined {
  const kinds = items.map(([only, ...others]) =>
    only?.type === 'paragraph' && others.length === 0
      ? (pageLineOf(only, article) ?? (items.length > 1 ? callIn(only.text, article, OFFERS) : undefined))
      : undefined,
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
