/** Which part of the world the picture shows: the region of the key countries where they lie together, else the world. */
import type { Picture } from './outline.ts'
import type { Place, Ring } from './packed-rings.ts'
import { apart, azimuthal, centreOf, MIDDLE, naturalEarth, type Point } from './projection.ts'

export interface Frame extends Picture {
  scope: 'world' | 'region'
  /** Where a ring stands in the picture; nothing for what lies on the other side of the globe. */
  place: (ring: Ring) => Point[]
}

const WIDTH = 320
const REGION_HEIGHT = 200
/** Degrees from the middle of a region to its farthest point: beyond, a map of the world tells more. */
const WIDEST = 48
/** Free room round what is shown. */
const ROOM = 1.25

/** Near the key countries: within so many times their own reach, and at least so many degrees. */
const NEAR_TIMES = 1.5
const NEAR_DEGREES = 22

/**
 * `key` and `others` hold the points by which each country is framed; the picture is at least so many degrees high.
 * Where all lie in one region the picture shows them all, else the region of the key ones and of those near them, else the world.
 */
export const frameOf = (key: readonly Ring[], others: readonly Ring[], least: number): Frame =>
  regionOf([...key, ...others], least) ?? regionOf(withNear(key, others), least) ?? world

function withNear(key: readonly Ring[], others: readonly Ring[]): readonly Ring[] {
  if (key.length === 0) return key
  const middle = middleOf(key)
  const limit = Math.max(NEAR_DEGREES, NEAR_TIMES * reachOf(key.flat(), middle))
  return [...key, ...others.filter(other => reachOf(other, middle) <= limit)]
}

/** Every country weighs the same, however long its coast. */
const middleOf = (countries: readonly Ring[]): Place => centreOf(countries.map(centreOf))

/** Degrees from the middle to the farthest point. */
const reachOf = (places: readonly Place[], middle: Place): number =>
  places.reduce((most, place) => Math.max(most, apart(place, middle)), 0)

function regionOf(countries: readonly Ring[], leastDegrees: number): Frame | undefined {
  if (countries.length === 0) return undefined
  const places = countries.flat()
  const first = middleOf(countries)
  if (reachOf(places, first) > WIDEST) return undefined
  // The box of what is shown is then put in the middle of the picture.
  const project = azimuthal(first)
  const points = places.map(project)
  const [left, right] = range(points.map(([x]) => x))
  const [top, bottom] = range(points.map(([, y]) => y))
  const least = (leastDegrees * Math.PI) / 180
  const scale = Math.min(
    WIDTH / (ROOM * (right - left)),
    REGION_HEIGHT / (ROOM * (bottom - top)),
    REGION_HEIGHT / least,
  )
  const [x0, y0] = [WIDTH / 2 - (scale * (left + right)) / 2, REGION_HEIGHT / 2 - (scale * (top + bottom)) / 2]
  return {
    scope: 'region',
    width: WIDTH,
    height: REGION_HEIGHT,
    place: ring =>
      ring.some(place => apart(place, first) < 2 * WIDEST)
        ? ring.map(project).map(([x, y]) => [x0 + scale * x, y0 + scale * y])
        : [],
  }
}

const range = (values: readonly number[]): [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity])

/** From Cape Horn to the north of Greenland; Antarctica is no country. */
const SCALE = WIDTH / (naturalEarth([MIDDLE + 180, 0])[0] - naturalEarth([MIDDLE - 180, 0])[0])
const TOP = naturalEarth([0, 83.7])[1]

const world: Frame = {
  scope: 'world',
  width: WIDTH,
  height: Math.ceil(SCALE * (naturalEarth([0, -56])[1] - TOP)),
  place: ring =>
    unbroken(ring)
      .map(naturalEarth)
      .map(([x, y]) => [WIDTH / 2 + SCALE * x, SCALE * (y - TOP)]),
}

/** A ring that crosses the edge stays whole, on the side where most of it lies. */
function unbroken(ring: Ring): Ring {
  const middle = ring.reduce((sum, [lon]) => sum + lon, 0) / ring.length
  const turn = 360 * Math.round((middle - MIDDLE) / 360)
  return ring.map(([lon, lat]): Place => [lon - turn, lat])
}
