/** Makes one area of several: lines that run between its parts go, also one along the date line. */
import { PER_DEGREE, type Place, type Ring } from '../../utils/atlas/packed-rings.ts'

export function merged(rings: readonly Ring[]): Ring[] {
  const edges = new Map<string, [Place, Place]>()
  for (const ring of rings)
    for (const [i, from] of ring.entries()) {
      const to = ring[(i + 1) % ring.length]!
      // A line that is walked both ways has the same area on both its sides.
      if (!edges.delete(`${keyOf(to)} ${keyOf(from)}`)) edges.set(`${keyOf(from)} ${keyOf(to)}`, [from, to])
    }
  return traced([...edges.values()])
}

function traced(edges: readonly [Place, Place][]): Ring[] {
  const onward = new Map<string, Place[]>()
  for (const [from, to] of edges) onward.set(keyOf(from), [...(onward.get(keyOf(from)) ?? []), to])
  const rings: Ring[] = []
  for (const [start] of edges) {
    const ring: Place[] = []
    for (let next = onward.get(keyOf(start))?.pop(); next; next = onward.get(keyOf(next))?.pop()) ring.push(next)
    if (ring.length > 2) rings.push(ring)
  }
  return rings
}

const keyOf = ([lon, lat]: Place): string => {
  const x = Math.round(lon * PER_DEGREE)
  const around = 360 * PER_DEGREE
  return `${((x % around) + around) % around},${Math.round(lat * PER_DEGREE)}`
}
