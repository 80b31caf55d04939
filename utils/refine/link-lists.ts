/** Lists and runs of lines that are nothing but links: other stories, topics, sections. */
import type { Article, Block } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { lineOf } from '../text/line-of.ts'
import { endsSentence, weight } from '../text/prose.ts'
import { edgesOf } from './edges.ts'
import { isPointer } from './languages/page-line.ts'
import { linkedShare } from './linked-share.ts'
import { isMetaLine } from './meta-words.ts'
import { pageLineOf } from './page-lines.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

/** In the middle of a story one linked line may be a source; so many in a row are a box. */
const RUN = 3
/** A kicker or a date stands beside the link of an item, and an item of a list may have lost its link. */
const MOST = 0.6

export const linkLists: Step = step('link-lists', (article, name) => {
  const { body } = article
  const edges = edgesOf(body)
  const runs = runsIn(body)
  return without(article, name, (block, at) => {
    const run = runs[at]
    if (!run) return
    const { from, to, many } = run
    const above = body[at - 1]
    if (block.type !== 'heading' && leadsUpTo(above, article)) return
    const announced = announces(body[from - 1], article)
    const outside = edges.tail(from) || to <= edges.first
    if (block.type === 'list' && !announced && !edges.tail(at) && isStorys(block, article, outside, above)) return
    if (announced || many) return 'It lists other pages.'
    // One line above the last paragraph may be the story's; a list there is the page's.
    const alone = block.type !== 'list' && from > edges.first && to <= edges.last
    return outside && !alone && !isDateOrName(block, article) ? 'It lists other pages.' : undefined
  })
})

/** Blocks of links in a row, half-open. */
interface Run {
  from: number
  to: number
  many: boolean
}

/** For each block of links the run that it stands in. */
function runsIn(body: readonly Block[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = []
  for (let from = 0; from < body.length; from++) {
    let to = from
    while (to < body.length && isLinks(body[to]!)) to++
    const blocks = body.slice(from, to)
    const many = blocks.reduce((sum, links) => sum + linksIn(links), 0) >= RUN || blocks.some(isTeaserList)
    for (; from < to; from++) runs[from] = { from: to - blocks.length, to, many }
  }
  return runs
}

/**
 * A list that nothing announces, with links into the story itself (what it goes on to tell) or, in the midst of it, to other
 * sites (its products, its sources): related stories are the site's own. What opens a page without a word above is its menu.
 */
function isStorys(list: Block, { url }: Article, outside: boolean, above: Block | undefined): boolean {
  const addresses = [...addressesOf(list)].flatMap(href => URL.parse(href) ?? [])
  const page = URL.parse(url)
  if (addresses.length === 0 || !page) return false
  const most = (holds: (address: URL) => boolean) => addresses.filter(holds).length * 2 > addresses.length
  if (most(({ hash, host, pathname }) => hash !== '' && host === page.host && pathname === page.pathname))
    return !outside || (above !== undefined && lineOf(above) !== undefined)
  return !outside && most(({ hostname }) => siteOf(hostname) !== siteOf(page.hostname))
}

/** "www.news.example" and "shop.news.example" are one site. */
const siteOf = (hostname: string): string => hostname.split('.').slice(-2).join('.')

/** "Related stories", "Read more": what follows is links. */
const announces = (block: Block | undefined, article: Article): boolean => {
  const kind = block && pageLineOf(block, article)
  return kind === 'more' || kind === 'tags' || kind === 'menu'
}

/** Shorter is a label: "References:". */
const SHORTEST_LEAD = 20

/** "These are the boats that sail in winter:" belongs to the story, and so does its list; "Related:" is the page's. */
function leadsUpTo(block: Block | undefined, article: Article): boolean {
  const line = block && lineOf(block)
  if (!line || !/[:：]\s*$/.test(line.chars) || weight(line.chars) < SHORTEST_LEAD) return false
  return linkedShare(line) < 0.5 && !pageLineOf(block, article) && !isPointer(line.chars, article.lang)
}

/** A date or a byline may be a link too: other steps know what they are. */
function isDateOrName(block: Block, article: Article): boolean {
  const line = lineOf(block)
  return line !== undefined && isMetaLine(line.chars, article)
}

/** Items that only show a picture belong to the links beside them. A story's own lists have no headings that are links. */
function isLinkList(items: Block[][]): boolean {
  const telling = items.filter(item => item.some(block => block.type !== 'figure'))
  if (telling.length > 0 && telling.every(isTeaser)) return true
  return telling.length > 1 && telling.filter(isLinked).length >= telling.length * MOST
}

const isTeaserList = (block: Block): boolean => block.type === 'list' && block.items.some(isTeaser)

const isTeaser = (item: Block[]): boolean =>
  item.some(block => block.type === 'heading' && linkedShare(block.text) >= 0.9)

const isLinked = (item: Block[]): boolean =>
  item.every(
    block =>
      block.type === 'figure' ||
      ((block.type === 'paragraph' || block.type === 'heading') &&
        linkedShare(block.text) >= 0.5 &&
        !/\.["”’)]*$/.test(block.text.chars)),
  )

/** "ferry.example/timetable": a source that the story prints, and no title of another page. */
const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u

/** One link that is no sentence; or several links and next to nothing else, however long. */
function isLinkLine(text: Text): boolean {
  if (ADDRESS.test(text.chars)) return false
  const linked = linkedShare(text)
  if (linked >= 0.9 && !endsSentence(text.chars) && weight(text.chars) < 200) return true
  return linked >= 0.8 && addressesIn(text).size >= RUN
}

/** To how many pages a block leads. */
const linksIn = (block: Block): number => (block.type === 'list' ? block.items.length : addressesOf(block).size)

/** The addresses of a line, or of the lines that a list holds. */
function addressesOf(block: Block): Set<string> {
  if (block.type === 'list') return new Set(block.items.flat().flatMap(item => [...addressesOf(item)]))
  const line = lineOf(block)
  return line ? addressesIn(line) : new Set()
}

const addressesIn = ({ marks }: Text): Set<string> =>
  new Set(marks.flatMap(mark => (mark.kind === 'link' ? [mark.href] : [])))

function isLinks(block: Block): boolean {
  if (block.type === 'list') return isLinkList(block.items)
  const line = lineOf(block)
  return line !== undefined && isLinkLine(line)
}
