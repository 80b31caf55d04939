/**
 * Element -> Block[]: the border between HTML and our data.
 *
 * An allowlist by construction: an element that is not named below gives its text and nothing else, and no attribute
 * crosses but the ones that are read by name.
 */
import { isBlock, isElement, isSilent, isTextNode } from '../../dom/tags.ts'
import { safeUrl } from '../../dom/url.ts'
import type { Block } from '../../model/article.ts'
import type { Mark } from '../../model/text.ts'
import { readFigure } from './figure.ts'
import { readImage } from './image.ts'
import { readList, readTerms } from './list.ts'
import { readMath } from './math.ts'
import { readMedia } from './media.ts'
import { oneLine } from './one-line.ts'
import type { Reading } from './reading.ts'
import { readTable } from './table.ts'
import { type TextRun, textRun } from './text-run.ts'

type Plain = Exclude<Mark['kind'], 'link' | 'ruby' | 'dir' | 'lang'>

const MARKS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ...'em i cite dfn var'.split(' ').map(tag => [tag, 'em'] as const),
  ...'strong b'.split(' ').map(tag => [tag, 'strong'] as const),
  ...'code kbd samp tt'.split(' ').map(tag => [tag, 'code'] as const),
  ...'del s strike'.split(' ').map(tag => [tag, 'del'] as const),
  ...'ins u'.split(' ').map(tag => [tag, 'ins'] as const),
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['q', 'quote'],
])

export function readBlocks(root: Element, base: string, firstId: number): Block[] {
  let id = firstId
  const reading: Reading = {
    base,
    nextId: () => id++,
    inside: el => readInside(el, reading),
    line: el => oneLine(readInside(el, reading), reading.nextId),
  }
  return readInside(root, reading)
}

function readInside(root: Element, reading: Reading): Block[] {
  const out: Block[] = []
  const run = textRun(reading.nextId)

  const flush = () => {
    const text = run.take()
    if (text) out.push({ type: 'paragraph', text })
  }

  const children = (el: Element) => {
    for (const node of el.childNodes) walk(node)
  }

  const walk = (node: Node): void => {
    if (isTextNode(node)) run.add(node.data)
    else if (isElement(node) && !isSilent(node)) element(node)
  }

  const element = (node: Element): void => {
    if (node.localName === 'br') {
      lineBreak()
      return
    }
    const blocks = BLOCK_READERS[node.localName]?.(node, reading)
    if (blocks) {
      if (!blocks.length) return
      flush()
      out.push(...blocks)
    } else if (isBlock(node)) {
      flush()
      children(node)
      flush()
    } else inline(node, run, reading.base, () => children(node))
  }

  /** A second break in a row is how old pages begin a paragraph. */
  const lineBreak = () => {
    if (run.atLineStart()) flush()
    else run.breakLine()
  }

  children(root)
  flush()
  return out
}

type BlockReader = (el: Element, reading: Reading) => Block[]

const heading =
  (level: 2 | 3 | 4): BlockReader =>
  (el, { inside }) => {
    // A heading may hold a picture; it stands before the words.
    const blocks = inside(el)
    const others = blocks.filter(b => b.type !== 'paragraph')
    const texts = blocks.flatMap((b): Block[] =>
      b.type === 'paragraph' ? [{ type: 'heading', level, text: b.text }] : [],
    )
    return [...others, ...texts]
  }

const media: BlockReader = (el, { base }) => readMedia(el, base)

const BLOCK_READERS: Readonly<Record<string, BlockReader | undefined>> = {
  __proto__: null as never,
  h1: heading(2),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(4),
  h6: heading(4),
  ul: readList,
  ol: readList,
  menu: readList,
  dl: readTerms,
  blockquote(el, { inside }) {
    const body = inside(el)
    return body.length ? [{ type: 'quote', body }] : []
  },
  figure: readFigure,
  img(el, { base }) {
    const image = readImage(el, base)
    return image ? [{ type: 'figure', figure: { images: [image] } }] : []
  },
  table: readTable,
  pre(el) {
    const code = (el.textContent ?? '').replace(/^\n|\s+$/g, '')
    return code ? [{ type: 'code', code }] : []
  },
  hr: () => [{ type: 'rule' }],
  math: el => [{ type: 'math', root: readMath(el) }],
  video: media,
  audio: media,
  iframe: media,
  embed: media,
  object: media,
}

function inline(el: Element, run: TextRun, base: string, children: () => void): void {
  let read = children
  const under = (mark: Parameters<TextRun['under']>[0]) => {
    const inner = read
    read = () => run.under(mark, inner)
  }
  const kind = MARKS.get(el.localName)
  if (kind) under({ kind })
  const href = el.localName === 'a' ? safeUrl(el.getAttribute('href'), base) : undefined
  if (href) under({ kind: 'link', href })
  if (el.localName === 'ruby') {
    under({ kind: 'ruby', reading: [...el.querySelectorAll('rt')].map(rt => rt.textContent ?? '').join('') })
  }
  const dir = el.getAttribute('dir')?.toLowerCase()
  if (dir === 'ltr' || dir === 'rtl') under({ kind: 'dir', dir })
  const lang = el.getAttribute('lang')
  if (lang && /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(lang)) under({ kind: 'lang', lang })
  read()
}
