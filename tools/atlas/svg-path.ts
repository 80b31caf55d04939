/** The "d" of an SVG path as lines of points, with every curve cut into short straight pieces. */
import { arc, bezier, type Point } from './svg-curves.ts'

export interface Line {
  points: Point[]
  closed: boolean
}

const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
/** In an arc the two flags may stand without a space: "a4 4 0 01.5 2". */
const ARC = new RegExp(
  ['N', 'N', 'N', '[01]', '[01]', 'N', 'N'].map(part => `(${part.replace('N', NUMBER.source)})`).join('[\\s,]*'),
  'gi',
)
const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

export function linesOf(d: string): Line[] {
  const lines: Line[] = []
  let here: Point = [0, 0]
  let start: Point = [0, 0]
  /** The last handle of a curve, which a smooth one mirrors. */
  let handle: Point | undefined
  let last = ''
  const push = (...points: Point[]) => {
    if (lines.length === 0 || last === 'Z') lines.push({ points: [here], closed: false })
    lines.at(-1)!.points.push(...points)
    here = points.at(-1)!
  }
  for (const { letter, numbers } of commandsOf(d)) {
    const name = letter.toUpperCase()
    const [ox, oy] = letter === name ? [0, 0] : here
    const at = (i: number): Point => [ox + numbers[i]!, oy + numbers[i + 1]!]
    const mirrored = (kinds: string): Point =>
      handle && kinds.includes(last) ? [2 * here[0] - handle[0], 2 * here[1] - handle[1]] : here
    let curve: Point[] | undefined
    switch (name) {
      case 'M':
        here = start = at(0)
        lines.push({ points: [here], closed: false })
        break
      case 'L':
        push(at(0))
        break
      case 'H':
        push([ox + numbers[0]!, here[1]])
        break
      case 'V':
        push([here[0], oy + numbers[0]!])
        break
      case 'C':
        curve = [at(0), at(2), at(4)]
        break
      case 'S':
        curve = [mirrored('CS'), at(0), at(2)]
        break
      case 'Q':
        curve = [at(0), at(2)]
        break
      case 'T':
        curve = [mirrored('QT'), at(0)]
        break
      case 'A':
        push(...arc(here, numbers, at(5)))
        break
      case 'Z':
        if (lines.length > 0) lines.at(-1)!.closed = true
        here = start
        break
    }
    handle = curve?.at(-2)
    if (curve) push(...bezier([here, ...curve]))
    last = name
  }
  return lines
}

function* commandsOf(d: string): Generator<{ letter: string; numbers: number[] }> {
  for (const [, letter = '', rest = ''] of d.matchAll(COMMAND)) {
    const name = letter.toUpperCase()
    const size = SIZES[name]!
    if (size === 0) yield { letter, numbers: [] }
    const numbers =
      name === 'A'
        ? [...rest.matchAll(ARC)].flatMap(m => m.slice(1).map(Number))
        : (rest.match(NUMBER) ?? []).map(Number)
    for (let i = 0; size > 0 && i + size <= numbers.length; i += size) {
      // More pairs after "M" are lines.
      const next = name === 'M' && i > 0 ? (letter === 'M' ? 'L' : 'l') : letter
      yield { letter: next, numbers: numbers.slice(i, i + size) }
    }
  }
}
