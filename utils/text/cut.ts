/** A stretch of a text, its marks with it. */
import type { Text } from '../model/text.ts'

/** Characters from `from` to `to` without the space around them; marks are clipped, those left empty are dropped. */
export function cut(text: Text, from: number, to: number): Text {
  const part = text.chars.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = Math.max(start, from + part.trimEnd().length)
  if (start === 0 && end === text.chars.length) return text
  const marks = text.marks
    .map(mark => ({ ...mark, from: Math.max(mark.from, start) - start, to: Math.min(mark.to, end) - start }))
    .filter(mark => mark.from < mark.to)
  return { id: text.id, chars: text.chars.slice(start, end), marks }
}
