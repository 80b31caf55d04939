/** How much of a text is link: 0 none, 1 all. */
import type { Text } from '../model/text.ts'

export function linkedShare({ chars, marks }: Text): number {
  let linked = 0
  let end = 0
  for (const mark of marks.filter(m => m.kind === 'link').sort((a, b) => a.from - b.from)) {
    linked += Math.max(0, mark.to - Math.max(mark.from, end))
    end = Math.max(end, mark.to)
  }
  return chars.length === 0 ? 0 : linked / chars.length
}
