/** The line that a block is: a paragraph or a heading. Everything else holds lines, or none. */
import type { Block } from '../model/article.ts'
import type { Text } from '../model/text.ts'

export function lineOf(block: Block): Text | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text
    case 'list':
    case 'quote':
    case 'figure':
    case 'table':
    case 'code':
    case 'math':
    case 'embed':
    case 'rule':
      return
  }
}
