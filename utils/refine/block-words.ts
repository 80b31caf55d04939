/** The words of a block as a reader would read them aloud: what a removal writes down. */
import type { Block, Figure, MathNode } from '../model/article.ts'

export function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text.chars
    case 'list':
      return block.items.map(blocksWords).join('\n')
    case 'quote':
      return blocksWords(block.body)
    case 'figure':
      return figureWords(block.figure)
    case 'table':
      return [block.caption?.chars ?? '', ...block.rows.map(row => row.map(cell => blocksWords(cell.body)).join(' '))]
        .filter(Boolean)
        .join('\n')
    case 'code':
      return block.code
    case 'math':
      return mathWords(block.root)
    case 'embed':
      return block.label || block.href
    case 'rule':
      return ''
  }
}

export const blocksWords = (blocks: readonly Block[]): string => blocks.map(blockWords).filter(Boolean).join('\n')

/** Every line of words that a figure carries, once. */
export const saidIn = ({ images, caption, credit }: Figure): string[] => [
  ...new Set([caption?.chars ?? '', credit ?? '', ...images.map(image => image.alt)].filter(Boolean)),
]

/** A picture without words is told by its address. */
export const figureWords = (figure: Figure): string =>
  saidIn(figure).join('\n') || figure.images.map(image => image.src).join('\n')

const mathWords = (node: MathNode): string =>
  node.children.map(child => (typeof child === 'string' ? child : mathWords(child))).join(' ')
