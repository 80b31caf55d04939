/** Points on the plane as a path of SVG: cut at the picture's edge, and no finer than the eye. */
import type { Point } from './projection.ts'

export interface Picture {
  width: number
  height: number
}

/** The cut lies outside the picture, so that no border is drawn along it. */
const MARGIN = 6
/** In tenths: steps shorter than this are not seen. */
const FINEST = 6

export const outlineOf = (rings: readonly (readonly Point[])[], picture: Picture): string =>
  rings.map(ring => pathOf(cut(ring, picture))).join('')

/** In steps of a tenth from point to point, which is half as long as in places. */
function pathOf(ring: readonly Point[]): string {
  const [first, ...rest] = ring.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
  if (!first) return ''
  let [x, y] = first
  const steps = rest.flatMap(([nextX, nextY]) => {
    const [dx, dy] = [nextX - x, nextY - y]
    if (Math.abs(dx) + Math.abs(dy) < FINEST) return []
    ;[x, y] = [nextX, nextY]
    return [`${dx / 10},${dy / 10}`]
  })
  return steps.length < 2 ? '' : `M${first[0] / 10},${first[1] / 10}l${steps.join(' ')}z`
}

/** One side of the frame after the other (Sutherland and Hodgman). */
function cut(ring: readonly Point[], { width, height }: Picture): readonly Point[] {
  return [
    { axis: 0, sign: 1, edge: -MARGIN },
    { axis: 0, sign: -1, edge: width + MARGIN },
    { axis: 1, sign: 1, edge: -MARGIN },
    { axis: 1, sign: -1, edge: height + MARGIN },
  ].reduce((left: readonly Point[], side) => {
    const isIn = (point: Point) => side.sign * (point[side.axis]! - side.edge) >= 0
    return left.flatMap((point, i) => {
      const before = left.at(i - 1)!
      const crossing = isIn(point) === isIn(before) ? [] : [between(before, point, side.axis, side.edge)]
      return isIn(point) ? [...crossing, point] : crossing
    })
  }, ring)
}

function between(a: Point, b: Point, axis: number, edge: number): Point {
  const share = (edge - a[axis]!) / (b[axis]! - a[axis]!)
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
}
