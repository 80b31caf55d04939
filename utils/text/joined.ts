/** Texts become one, each below the last, with their marks. */
import type { Mark, Text } from '../model/text.ts'

export function joined(id: number, texts: readonly Text[]): Text {
  const marks: Mark[] = []
  let from = 0
  for (const text of texts) {
    for (const mark of text.marks) marks.push({ ...mark, from: mark.from + from, to: mark.to + from })
    from += text.chars.length + 1
  }
  return { id, chars: texts.map(text => text.chars).join('\n'), marks }
}
