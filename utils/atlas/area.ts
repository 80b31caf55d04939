/** How large a ring is. */
import type { Ring } from './packed-rings.ts'

export function areaOf(ring: readonly (readonly [x: number, y: number])[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice / 2)
}

/** In square degrees as they are at the equator. */
export function areaOnGlobe(ring: Ring): number {
  const middle = ring.reduce((sum, [, lat]) => sum + lat, 0) / (ring.length || 1)
  return areaOf(ring) * Math.cos((middle * Math.PI) / 180)
}
