/** Cuts a ring in two along a parallel. */
import type { Place, Ring } from '../../utils/atlas/packed-rings.ts'

export function cutAt(ring: Ring, lat: number): { north: Ring; south: Ring } {
  const side = (sign: 1 | -1): Ring =>
    ring.flatMap((place, i) => {
      const before = ring.at(i - 1)!
      const isIn = (p: Place) => sign * (p[1] - lat) >= 0
      const crossing = isIn(place) === isIn(before) ? [] : [crossingOf(before, place, lat)]
      return isIn(place) ? [...crossing, place] : crossing
    })
  return { north: side(1), south: side(-1) }
}

const crossingOf = ([x1, y1]: Place, [x2, y2]: Place, lat: number): Place => [
  x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1),
  lat,
]
