/** Every text of an article, in reading order: the one walk that annotators, views and tools share. */
import type { Article, Block } from '../model/article.ts'
import type { Text } from '../model/text.ts'

/** Headline, standfirst, captions and body. */
export const textsOf = (article: Article): Text[] => [
  article.title,
  ...(article.standfirst ? [article.standfirst] : []),
  ...article.body.flatMap(block => textsOfBlock(block, true)),
]

/** What is told: the standfirst and the running text. */
export const toldTextsOf = ({ standfirst, body }: Pick<Article, 'standfirst' | 'body'>): Text[] => [
  ...(standfirst ? [standfirst] : []),
  ...bodyTextsOf(body),
]

/** The running text alone: paragraphs, headings, list items, quotes, table cells; no headline, no captions. */
export const bodyTextsOf = (body: readonly Block[]): Text[] => body.flatMap(block => textsOfBlock(block, false))

function textsOfBlock(block: Block, captions: boolean): Text[] {
  const inside = (blocks: Block[]) => blocks.flatMap(b => textsOfBlock(b, captions))
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'list':
      return block.items.flatMap(inside)
    case 'quote':
      return inside(block.body)
    case 'table':
      return [
        ...(captions && block.caption ? [block.caption] : []),
        ...block.rows.flat().flatMap(cell => inside(cell.body)),
      ]
    case 'figure':
      return captions && block.figure.caption ? [block.figure.caption] : []
    case 'code':
    case 'math':
    case 'embed':
    case 'rule':
      return []
  }
}
