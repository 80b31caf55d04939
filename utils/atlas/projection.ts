/** From places on the globe to points on a plane. y grows to the south, as on a screen. */
import type { Place } from './packed-rings.ts'

export type Point = readonly [x: number, y: number]
export type Projection = (place: Place) => Point

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The line through the middle of a world map: with it the edge runs through the Bering Strait and cuts no country. */
export const MIDDLE = 11

/** Natural Earth (Patterson, Šavrič, Jenny 2011), for the whole world: Europe is not pressed flat, as in a map of true areas. */
export const naturalEarth: Projection = ([lon, lat]) => {
  const p = radians(lat)
  const p2 = p * p
  const p4 = p2 * p2
  const p6 = p4 * p2
  return [
    radians(lon - MIDDLE) * (0.8707 - 0.131979 * p2 - 0.013791 * p4 + p6 * p4 * (0.003971 - 0.001529 * p2)),
    -p * (1.007226 + 0.015085 * p2 + p6 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)),
  ]
}

/** Lambert's azimuthal, for a region: areas are true, and near its centre shapes are too. */
export const azimuthal = ([lon0, lat0]: Place): Projection => {
  const [sin0, cos0] = [Math.sin(radians(lat0)), Math.cos(radians(lat0))]
  return ([lon, lat]) => {
    const [sin, cos] = [Math.sin(radians(lat)), Math.cos(radians(lat))]
    const east = radians(lon - lon0)
    const near = sin0 * sin + cos0 * cos * Math.cos(east)
    // The point on the far side of the globe is a whole circle: it goes far out, where nobody looks.
    const k = Math.sqrt(2 / Math.max(1e-6, 1 + near))
    return [k * cos * Math.sin(east), -k * (cos0 * sin - sin0 * cos * Math.cos(east))]
  }
}

type Vector = readonly [number, number, number]

const vectorOf = ([lon, lat]: Place): Vector => {
  const [l, p] = [radians(lon), radians(lat)]
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)]
}

/** Degrees from one place to the other. */
export function apart(a: Place, b: Place): number {
  const [u, v] = [vectorOf(a), vectorOf(b)]
  return (Math.acos(Math.min(1, Math.max(-1, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]))) * 180) / Math.PI
}

/** The place in the middle of others. */
export function centreOf(places: readonly Place[]): Place {
  const sum = [0, 0, 0]
  for (const place of places) for (const [axis, value] of vectorOf(place).entries()) sum[axis]! += value
  const [x, y, z] = sum as [number, number, number]
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]
}
