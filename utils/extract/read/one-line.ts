/** Several paragraphs become one text with line breaks: for headings and captions. */
import type { Block } from '../../model/article.ts'
import type { Text } from '../../model/text.ts'
import { joined } from '../../text/joined.ts'
import { bodyTextsOf } from '../../text/texts.ts'

export function oneLine(blocks: Block[], nextId: () => number): Text | undefined {
  const texts = bodyTextsOf(blocks)
  return texts.length < 2 ? texts[0] : joined(nextId(), texts)
}
