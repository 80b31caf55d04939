/** Reads a TopoJSON file as areas: each a name, a numeric code of ISO 3166-1 where it has one, and its rings in degrees. */
import { readFileSync } from 'node:fs'
import type { Place, Ring } from '../../utils/atlas/packed-rings.ts'

export interface Area {
  name: string
  numeric?: string | undefined
  rings: Ring[]
}

interface Topology {
  transform: { scale: Place; translate: Place }
  arcs: Place[][]
  objects: { countries: { geometries: Geometry[] } }
}

interface Geometry {
  id?: string
  properties: { name: string }
  type: 'Polygon' | 'MultiPolygon'
  arcs: number[][] | number[][][]
}

/** Borders are arcs that neighbours share; `simplify` is given each once, so both sides keep the same line. */
export function readAreas(file: string, simplify: (arc: Ring) => Ring): Area[] {
  const { transform, arcs, objects } = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const lines = arcs.map(arc => simplify(inDegrees(arc, transform)))
  const along = (index: number): Ring => (index < 0 ? lines[~index]!.toReversed() : lines[index]!)
  return objects.countries.geometries.map(({ id, properties, type, arcs: parts }) => {
    const polygons = (type === 'Polygon' ? [parts] : parts) as number[][][]
    return { name: properties.name, numeric: id, rings: polygons.flat().map(ring => closed(ring.map(along))) }
  })
}

function inDegrees(arc: readonly Place[], { scale, translate }: Topology['transform']): Ring {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]): Place => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

/** Arc after arc; each begins where the one before ended. */
const closed = (arcs: readonly Ring[]): Ring => arcs.flatMap(arc => arc.slice(0, -1))
