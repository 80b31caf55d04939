/** Paragraphs of a story stand beside each other and are made alike. A standfirst shares one of the two at the most. */
import type { Line } from '../lines.ts'
import { isRunningText } from '../prose.ts'
import { kinOf } from '../root/kin.ts'

export interface Apart {
  /** Fewer than two paragraphs stand beside it. */
  byPlace: boolean
  /** No paragraph of the page is made like it. */
  byMake: boolean
}

export function company(lines: readonly Line[]): (line: Line, frame: Element) => Apart {
  const prose = lines.filter(isRunningText)
  const beside = counted(prose.map(({ block }) => block.parentElement))
  const alike = counted(prose.map(({ block }) => kinOf(block)))
  return ({ block }, frame) => {
    const own = prose.filter(line => frame.contains(line.block)).map(line => line.block)
    const parent = block.parentElement
    const kin = kinOf(block)
    return {
      byPlace: (beside.get(parent) ?? 0) - own.filter(el => el.parentElement === parent).length < 2,
      byMake: (alike.get(kin) ?? 0) === own.filter(el => kinOf(el) === kin).length,
    }
  }
}

function counted<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
