/** The world as the extension carries it: the outline of every country that Lede knows, and the rest of the land. */
import { countries } from '../../utils/annotate/where/data/countries.ts'
import { areaOnGlobe } from '../../utils/atlas/area.ts'
import type { World } from '../../utils/atlas/atlas.ts'
import { clipped } from '../../utils/atlas/clip.ts'
import { PER_DEGREE, type Place, packRings, type Ring } from '../../utils/atlas/packed-rings.ts'
import { merged } from './merge.ts'
import { onGrid, simplified } from './simplify.ts'
import { type Area, readAreas } from './topology.ts'

/** Degrees. A third of a pixel where the map is zoomed to a region. */
const TOLERANCE = 0.09
/** Square degrees: smaller islands are left out, unless the country has nothing larger. */
const LEAST_ISLAND = 0.06

/** Areas that the data sets apart and that decision 0007 counts with a country. */
const COUNTED_WITH: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' }
/** Too small for this scale of the data. */
const NOT_IN_THE_DATA: Readonly<Record<string, Place>> = { TV: [179.2, -8.5] }

export function buildWorld(file: string): World {
  const { own, others } = landOf(readAreas(file, arc => onGrid(simplified(arc, TOLERANCE), PER_DEGREE)))
  const outlines = new Map(
    countries.flatMap(({ code }) => {
      const rings = withoutSpecks(merged(own.get(code) ?? []))
      return rings.length > 0 ? [[code, packRings(rings)]] : []
    }),
  )
  const exact = landOf(readAreas(file, arc => arc)).own
  const dots = countries
    .filter(({ code }) => !outlines.has(code))
    .map(({ code }) => [code, NOT_IN_THE_DATA[code] ?? middleOf(exact.get(code) ?? [], code)] as const)
  return {
    source: 'Natural Earth 1:50m, version 4.1, public domain; simplified',
    countries: Object.fromEntries(outlines),
    dots: Object.fromEntries(dots),
    others: packRings(others.filter(ring => ring.length > 2 && areaOnGlobe(ring) >= LEAST_ISLAND)),
  }
}

/** Rings by country, and those of nobody in the list. */
function landOf(areas: readonly Area[]): { own: Map<string, Ring[]>; others: Ring[] } {
  const own = new Map<string, Ring[]>(countries.map(({ code }) => [code, []]))
  const others: Ring[] = []
  for (const area of areas.flatMap(withoutSahara))
    if (area.name !== 'Antarctica') for (const ring of area.rings) (own.get(codeOf(area, ring)) ?? others).push(ring)
  return { own, others }
}

/** The data gives Morocco what it holds; the territory on the list of the United Nations begins at 27° 40' north. */
function withoutSahara(area: Area): Area[] {
  if (area.name !== 'Morocco') return [area]
  const cut = (sign: 1 | -1) => area.rings.map(ring => clipped(ring, { axis: 1, edge: 27.65, sign }))
  return [
    { ...area, rings: cut(1) },
    { name: 'W. Sahara', numeric: '732', rings: cut(-1) },
  ]
}

/** Of the largest part, for an island state may lie on both sides of the date line. */
function middleOf(rings: readonly Ring[], code: string): Place {
  const [largest] = rings.toSorted((a, b) => areaOnGlobe(b) - areaOnGlobe(a))
  if (!largest) throw new Error(`The data has nothing for ${code}.`)
  const mean = (axis: 0 | 1) => largest.reduce((sum, place) => sum + place[axis], 0) / largest.length
  return [Math.round(mean(0) * 10) / 10, Math.round(mean(1) * 10) / 10]
}

function codeOf({ name, numeric }: Area, ring: Ring): string {
  if (name === 'Russia' && isCrimea(ring)) return 'UA'
  if (COUNTED_WITH[name]) return COUNTED_WITH[name]
  // A region's number is another way to write its letters.
  return (numeric && new Intl.Locale(Intl.getCanonicalLocales(`und-${numeric}`)[0]!).region) || ''
}

const isCrimea = (ring: Ring): boolean => ring.every(([lon, lat]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.5)

function withoutSpecks(rings: readonly Ring[]): Ring[] {
  const largest = Math.max(...rings.map(areaOnGlobe))
  return rings.filter(ring => areaOnGlobe(ring) >= Math.min(LEAST_ISLAND, largest))
}
