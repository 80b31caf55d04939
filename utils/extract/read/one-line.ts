/** Several paragraphs become one text with line breaks: for headings and captions. */
import type { Block } from '../../model/article.ts'
import type { Mark, Text } from '../../model/text.ts'
import { bodyTextsOf } from '../../text/texts.ts'

export function oneLine(blocks: Block[], nextId: () => number): Text | undefined {
  const texts = bodyTextsOf(blocks)
  if (texts.length < 2) return texts[0]
  let chars = ''
  const marks: Mark[] = []
  for (const text of texts) {
    if (chars) chars += '\n'
    for (const mark of text.marks) marks.push({ ...mark, from: mark.from + chars.length, to: mark.to + chars.length })
    chars += text.chars
  }
  return { id: nextId(), chars, marks }
}
