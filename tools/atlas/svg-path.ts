/** The "d" of an SVG path as lines of points, with every curve cut into short straight pieces. */

export type Point = readonly [x: number, y: number]

export interface Line {
  points: Point[]
  closed: boolean
}

/** Pieces that a curve is cut into; simplifying takes away those that are not needed. */
const PIECES = 16

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

const pieces = Array.from({ length: PIECES }, (_, i) => (i + 1) / PIECES)

/** De Casteljau: the point at each share of a curve of any degree. */
const bezier = (points: readonly Point[]): Point[] =>
  pieces.map(share => {
    let left = points
    while (left.length > 1)
      left = left
        .slice(1)
        .map(([x, y], i): Point => [left[i]![0] + share * (x - left[i]![0]), left[i]![1] + share * (y - left[i]![1])])
    return left[0]!
  })

/** From ends to centre as the SVG standard writes it (appendix B.2.4). */
function arc([x1, y1]: Point, numbers: readonly number[], [x2, y2]: Point): Point[] {
  let [rx, ry, turn, large, sweep] = numbers.map(Math.abs) as [number, number, number, number, number]
  if (rx === 0 || ry === 0) return [[x2, y2]]
  turn = (numbers[2]! * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [hx, hy] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx]
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2))
  rx *= grow
  ry *= grow
  const rest = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, rest) / ((rx * py) ** 2 + (ry * px) ** 2 || 1))
  const [cx, cy] = [(k * rx * py) / ry, (-k * ry * px) / rx]
  const begin = Math.atan2((py - cy) / ry, (px - cx) / rx)
  let span = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - begin
  if (sweep && span < 0) span += 2 * Math.PI
  if (!sweep && span > 0) span -= 2 * Math.PI
  return pieces.map(share => {
    const angle = begin + share * span
    const [x, y] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)]
    return [cos * x - sin * y + (x1 + x2) / 2, sin * x + cos * y + (y1 + y2) / 2]
  })
}
