/** Curves of SVG as points along them: Bézier curves and arcs of an ellipse, without their first point. */

export type Point = readonly [x: number, y: number]

/** Pieces that a curve is cut into; simplifying takes away those that are not needed. */
const PIECES = 16

const pieces = Array.from({ length: PIECES }, (_, i) => (i + 1) / PIECES)

/** De Casteljau: the point at each share of a curve of any degree. */
export const bezier = (points: readonly Point[]): Point[] =>
  pieces.map(share => {
    let left = points
    while (left.length > 1)
      left = left
        .slice(1)
        .map(([x, y], i): Point => [left[i]![0] + share * (x - left[i]![0]), left[i]![1] + share * (y - left[i]![1])])
    return left[0]!
  })

/** From ends to centre as the SVG standard writes it (appendix B.2.4). */
export function arc([x1, y1]: Point, numbers: readonly number[], [x2, y2]: Point): Point[] {
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
