/** The line of JSON that stands for one page. Its shape is stable: every measurement reads it. */
import type { Article, Block, Figure } from '../../utils/model/article.ts'
import type { Condition, Wall } from '../../utils/model/condition.ts'
import { noReading, type Reading } from '../../utils/model/reading.ts'
import type { Removal } from '../../utils/model/removal.ts'
import type { Verdict } from '../../utils/model/verdict.ts'
import { bodyTextsOf } from '../../utils/text/texts.ts'

export interface Line {
  file: string
  /** Empty where the file could not be read and none was given. */
  url: string
  verdict: Verdict
  article: {
    title: string
    authors: string[]
    publishedAt: string | null
    site: string
    section: string[]
    lang: string
    dir: 'ltr' | 'rtl'
    /** Not part of `text`. Empty where the page sets none apart. */
    standfirst: string
  } | null
  /** What keeps the page from showing a whole story; null where nothing is known to. */
  condition: Condition | null
  /** Running text in reading order, a blank line between blocks; no captions. */
  text: string
  /** One entry a picture. A caption that several pictures share stands at the first. */
  figures: { src: string; alt: string; caption: string; credit: string }[]
  removed: Removal[]
  actors: {
    id: string
    name: string
    kind: 'person' | 'organization'
    role: string | null
    aliases: string[]
    salience: number
    mentions: number
  }[]
  countries: { code: string; name: string; aliases: string[]; mentions: number }[]
  /** Those in the text: `text.split('\n\n')[block].slice(from, to)`. */
  mentions: { block: number; from: number; to: number; text: string; entity: string }[]
  timings: Timings
  error: string | null
}

export interface Timings {
  detectMs: number
  extractMs: number
  refineMs: number
  annotateMs: number
}

/** What the stages made of a page; a stage that failed or had nothing to do left its part out. */
export interface Outcomes {
  verdict?: Verdict | undefined
  article?: Article | undefined
  wall?: Wall | undefined
  reading?: Reading | undefined
  timings?: Timings
  error?: string | undefined
}

export function lineOf(file: string, url: string, outcomes: Outcomes): Line {
  const { article, reading = noReading } = outcomes
  const blocks = bodyTextsOf(article?.body ?? [])
  const texts = blocks.map(block => inOneBlock(block.chars))
  const place = new Map(blocks.map((block, index) => [block.id, index]))
  return {
    file,
    url,
    verdict: outcomes.verdict ?? { isNews: false, score: 0, reasons: [] },
    article: article ? headOf(article) : null,
    condition: article?.limit ?? outcomes.wall ?? null,
    text: texts.join('\n\n'),
    figures: figuresOf(article?.body ?? []).flatMap(picturesOf),
    removed: (article?.removed ?? []).map(({ step, reason, words }) => ({ step, reason, words })),
    actors: reading.actors.map(({ id, name, kind, role, aliases, salience, mentions }) => ({
      id,
      name,
      kind,
      role: role ?? null,
      aliases,
      salience,
      mentions,
    })),
    countries: reading.countries.map(({ code, name, aliases, mentions }) => ({ code, name, aliases, mentions })),
    mentions: reading.mentions.flatMap(({ text, from, to, entity }) => {
      const block = place.get(text)
      return block === undefined ? [] : [{ block, from, to, text: texts[block]!.slice(from, to), entity }]
    }),
    timings: outcomes.timings ?? { detectMs: 0, extractMs: 0, refineMs: 0, annotateMs: 0 },
    error: outcomes.error ?? null,
  }
}

/** A line break at an end or beside another would read as the end of the block. A space keeps every offset where it was. */
const inOneBlock = (chars: string): string => chars.replace(/^\n+|\n+$|\n{2,}/g, breaks => ' '.repeat(breaks.length))

const headOf = ({
  title,
  authors,
  publishedAt,
  site,
  section,
  lang,
  dir,
  standfirst,
}: Article): NonNullable<Line['article']> => ({
  title: title.chars,
  authors,
  publishedAt: publishedAt ?? null,
  site: site ?? '',
  section,
  lang: lang ?? '',
  dir,
  standfirst: standfirst?.chars ?? '',
})

const figuresOf = (body: readonly Block[]): Figure[] => body.flatMap(figuresIn)

function figuresIn(block: Block): Figure[] {
  switch (block.type) {
    case 'figure':
      return [block.figure]
    case 'list':
      return block.items.flatMap(figuresOf)
    case 'quote':
      return figuresOf(block.body)
    case 'table':
      return block.rows.flat().flatMap(cell => figuresOf(cell.body))
    case 'paragraph':
    case 'heading':
    case 'code':
    case 'math':
    case 'embed':
    case 'rule':
      return []
  }
}

function picturesOf({ images, caption, credit }: Figure): Line['figures'] {
  const words = { caption: caption?.chars ?? '', credit: credit ?? '' }
  const [first, ...others] = images
  return [
    { src: first?.src ?? '', alt: first?.alt ?? '', ...words },
    ...others.map(({ src, alt }) => ({ src, alt, caption: '', credit: '' })),
  ]
}
