/** The map of a story: its countries, drawn from the outlines of the world into the part of it that shows them. */
import type { MapCountry, StoryMap } from '../model/atlas.ts'
import type { Country } from '../model/reading.ts'
import { areaOf } from './area.ts'
import { type Frame, frameOf } from './frame.ts'
import { heartlandOf } from './heartland.ts'
import { outlineOf } from './outline.ts'
import { type Place, type Ring, unpackRings } from './packed-rings.ts'

/** The outlines of the world, as `tools/atlas` writes them. */
export interface World {
  /** Where they come from, and under which terms. */
  source: string
  /** Packed rings by country. */
  countries: Record<string, string>
  /** Countries that are too small to have rings. */
  dots: Record<string, Place>
  /** Land that belongs to no country of the list: Greenland, French Polynesia. */
  others: string
}

export type Named = Pick<Country, 'code' | 'key'>

/** Degrees: how high a picture is at least; eleven show a small country with its neighbours. */
const HEIGHTS = [11, 22, 44, 80]
/** Square units of other land from which one knows where one is. */
const LEAST_LAND = 600

export function mapOf(named: readonly Named[], world: World): StoryMap {
  const shapes = new Map(Object.entries(world.countries).map(([code, packed]) => [code, unpackRings(packed)]))
  const known = named.filter(({ code }) => shapes.has(code) || world.dots[code])
  const ringsOf = (code: string): Ring[] => shapes.get(code) ?? [[world.dots[code]!]]
  const framed = (key: boolean) => known.filter(n => n.key === key).map(({ code }) => heartlandOf(ringsOf(code)))
  const codes = new Set(known.map(n => n.code))
  const rest = [...[...shapes].flatMap(([code, rings]) => (codes.has(code) ? [] : rings)), ...unpackRings(world.others)]
  const [key, others] = [framed(true), framed(false)]
  const frames = HEIGHTS.map(least => frameOf(key, others, least))
  // An island in an empty sea is nowhere: the picture grows until something else is in it.
  const frame = frames.find(f => areaIn(f, rest) >= LEAST_LAND) ?? frames.at(-1)!
  const placed = known.map(n => ({ ...n, rings: ringsOf(n.code).map(frame.place) }))
  const shown = placed.filter(({ rings }) => rings.some(ring => ring.some(isIn(frame))))
  return {
    scope: frame.scope,
    width: frame.width,
    height: frame.height,
    land: outlineOf(rest.map(frame.place), frame),
    countries: shown.map(country => drawn(country, frame)),
    absent: placed.filter(n => !shown.includes(n)).map(n => n.code),
  }
}

/** Square units of the picture under which a country is hard to see, and gets a ring round it. */
const SMALL = 8

function drawn({ code, key, rings }: Named & { rings: ReturnType<Frame['place']>[] }, frame: Frame): MapCountry {
  const areas = rings.map(areaOf)
  const outline = outlineOf(
    rings.filter(ring => ring.length > 2),
    frame,
  )
  if (areas.reduce((sum, area) => sum + area, 0) >= SMALL) return { code, key, outline }
  const largest = rings[areas.indexOf(Math.max(...areas))]!
  const middle = (axis: 0 | 1) => Math.round((10 * largest.reduce((sum, p) => sum + p[axis], 0)) / largest.length) / 10
  return { code, key, outline, dot: [middle(0), middle(1)] }
}

/** Of all rings that reach into the picture. */
const areaIn = (frame: Frame, rings: readonly Ring[]): number =>
  rings.map(frame.place).reduce((sum, ring) => sum + (ring.some(isIn(frame)) ? areaOf(ring) : 0), 0)

const isIn =
  ({ width, height }: Frame) =>
  ([x, y]: readonly [number, number]) =>
    x >= 0 && x <= width && y >= 0 && y <= height
