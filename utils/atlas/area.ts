/** How large a ring is, and which way round it goes. */
import type { Ring } from './packed-rings.ts'

type Pairs = readonly (readonly [x: number, y: number])[]

export const areaOf = (ring: Pairs): number => Math.abs(signedAreaOf(ring))

/** Below zero where the ring goes anticlockwise on a screen, on which y grows downwards. */
export function signedAreaOf(ring: Pairs): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return twice / 2
}

/** In square degrees as they are at the equator. */
export function areaOnGlobe(ring: Ring): number {
  const middle = ring.reduce((sum, [, lat]) => sum + lat, 0) / (ring.length || 1)
  return areaOf(ring) * Math.cos((middle * Math.PI) / 180)
}
