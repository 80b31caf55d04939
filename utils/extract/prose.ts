/** How much running text each element of a page holds: what a story is made of, and menus, lists and labels are not. */
import { isProse, weight } from '../text/prose.ts'
import type { Line } from './lines.ts'

export interface Prose {
  /** Letters of running text in all lines. */
  total: number
  /** Of which this element holds so many. */
  in(el: Element): number
}

/** Taken once: what the steps then remove makes the figure of an ancestor too high, which only makes them more careful. */
export function measureProse(lines: readonly Line[]): Prose {
  const held = new Map<Element, number>()
  let total = 0
  for (const line of lines) {
    if (!isRunningText(line)) continue
    const said = weight(line.words)
    total += said
    for (let el: Element | null = line.block; el; el = el.parentElement) held.set(el, (held.get(el) ?? 0) + said)
  }
  return { total, in: el => held.get(el) ?? 0 }
}

export const isRunningText = ({ words, linked }: Line): boolean => linked < words.length / 2 && isProse(words)

/** How much these lines say, in letters. */
export const weightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + weight(line.words), 0)

/** Not the words of a link. */
export const isPlain = ({ words, linked }: Line): boolean => linked < words.length / 2
