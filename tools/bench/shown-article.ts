/** An article of ours as its reader is shown it. */
import type { Article, Block, Cell } from '../../utils/model/article.ts'
import type { Text } from '../../utils/model/text.ts'
import type { Shown, ShownLine } from './shown.ts'

export function shownArticle(article: Article): Shown {
  const lines: ShownLine[] = []
  const pictures: string[] = []
  const walk = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        lines.push(lineOf('text', block.text))
        return
      case 'list':
        for (const part of block.items.flat()) walk(part)
        return
      case 'quote':
        for (const part of block.body) walk(part)
        return
      case 'table':
        if (block.caption) lines.push(lineOf('caption', block.caption))
        for (const row of block.rows)
          if (row.every(isPlain)) lines.push(rowLine(row))
          else for (const part of row.flatMap(cell => cell.body)) walk(part)
        return
      case 'figure': {
        const { images, caption, credit } = block.figure
        pictures.push(...images.map(image => image.src))
        if (caption) lines.push(lineOf('caption', caption))
        if (credit) lines.push({ kind: 'credit', words: credit, linked: 0 })
        return
      }
      case 'code':
      case 'math':
      case 'embed':
      case 'rule':
    }
  }
  for (const block of article.body) walk(block)
  return {
    title: article.title.chars,
    authors: article.authors,
    publishedAt: article.publishedAt,
    ...(article.standfirst && { standfirst: article.standfirst.chars }),
    lines,
    pictures,
  }
}

/** A cell says nothing alone: "7", "Points". */
const isPlain = ({ body }: Cell): boolean => body.every(block => block.type === 'paragraph')

function rowLine(row: readonly Cell[]): ShownLine {
  const cells = row.flatMap(cell =>
    cell.body.flatMap(block => (block.type === 'paragraph' ? lineOf('text', block.text) : [])),
  )
  const words = cells.map(cell => cell.words).join(' ')
  const inLinks = cells.reduce((sum, cell) => sum + cell.linked * cell.words.length, 0)
  return { kind: 'text', words, linked: words === '' ? 0 : inLinks / words.length }
}

function lineOf(kind: ShownLine['kind'], { chars, marks }: Text): ShownLine {
  const inLinks = marks.filter(mark => mark.kind === 'link').reduce((sum, mark) => sum + mark.to - mark.from, 0)
  return { kind, words: chars, linked: chars.length === 0 ? 0 : inLinks / chars.length }
}
