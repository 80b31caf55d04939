/** Points on the plane as a path of SVG: cut at the picture's edge, and no finer than the eye. */
import { clipped, type Side } from './clip.ts'
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

function cut(ring: readonly Point[], { width, height }: Picture): readonly Point[] {
  const sides: readonly Side[] = [
    { axis: 0, sign: 1, edge: -MARGIN },
    { axis: 0, sign: -1, edge: width + MARGIN },
    { axis: 1, sign: 1, edge: -MARGIN },
    { axis: 1, sign: -1, edge: height + MARGIN },
  ]
  return sides.reduce(clipped, ring)
}
