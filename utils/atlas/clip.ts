/** Cuts a ring along one line of the plane and keeps one side (Sutherland and Hodgman). */

type Pair = readonly [number, number]

export interface Side {
  /** 0 cuts along an x or a longitude, 1 along a y or a latitude. */
  axis: 0 | 1
  edge: number
  /** Kept is what lies beyond the edge, or with -1 what lies before it. */
  sign: 1 | -1
}

export function clipped(ring: readonly Pair[], { axis, edge, sign }: Side): readonly Pair[] {
  const isIn = (point: Pair) => sign * (point[axis] - edge) >= 0
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1)!
    const crossing = isIn(point) === isIn(before) ? [] : [crossingOf(before, point, axis, edge)]
    return isIn(point) ? [...crossing, point] : crossing
  })
}

function crossingOf(a: Pair, b: Pair, axis: 0 | 1, edge: number): Pair {
  const share = (edge - a[axis]) / (b[axis] - a[axis])
  const between = (other: 0 | 1) => (other === axis ? edge : a[other] + share * (b[other] - a[other]))
  return [between(0), between(1)]
}
