/** The part of a country by which it is framed: France without Guiana, America without Alaska and Hawaii, all four islands of Japan. */
import { areaOnGlobe } from './area.ts'
import type { Ring } from './packed-rings.ts'
import { apart, centreOf } from './projection.ts'

/** A part of this share of the largest belongs to it, wherever it lies: both halves of Malaysia. */
const LARGE = 0.3
/** A smaller one belongs to it where it lies near. */
const SMALL = 0.02
/** Degrees from the largest part's own reach. */
const NEAR = 5

export function heartlandOf(rings: readonly Ring[]): Ring {
  const areas = rings.map(areaOnGlobe)
  const most = Math.max(...areas)
  const largest = rings[areas.indexOf(most)] ?? []
  const middle = centreOf(largest)
  const reach = Math.max(...largest.map(place => apart(place, middle)))
  return rings
    .filter((ring, i) => {
      const share = areas[i]! / (most || 1)
      return ring === largest || share >= LARGE || (share >= SMALL && apart(centreOf(ring), middle) <= reach + NEAR)
    })
    .flat()
}
