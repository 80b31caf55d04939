/** Following a name through the story: where the reader stands, and where the next step leads. */
import type { Reading } from '../../utils/model/reading.ts'

export interface Place {
  /** The entity that is followed. Without one, steps go through the marks that are shown. */
  entity?: string
  /** The place in the reading's mentions. */
  mention?: number
}

export const nowhere: Place = {}

/** A new entity leads to its first mention; the same one again to its next, and from the last to the first. */
export const choose = (place: Place, entity: string, reading: Reading): Place =>
  place.entity === entity
    ? step(place, 1, reading, [])
    : at(
        { entity },
        reading.mentions.findIndex(m => m.entity === entity),
      )

/** `shown` are the marked mentions, by their places in the reading. */
export function step(place: Place, by: 1 | -1, reading: Reading, shown: readonly number[]): Place {
  const stops = place.entity === undefined ? shown : stopsOf(place.entity, reading)
  if (stops.length === 0) return place
  const here = place.mention
  const next =
    here === undefined
      ? stops.at(by > 0 ? 0 : -1)
      : by > 0
        ? (stops.find(i => i > here) ?? stops[0])
        : (stops.findLast(i => i < here) ?? stops.at(-1))
  return at(place, next ?? -1)
}

export interface Progress {
  /** Counts from 1. */
  number: number
  of: number
}

/** "2 of 7", among the mentions of whoever is named here. */
export function progressOf(place: Place, reading: Reading): Progress | undefined {
  const here = place.mention === undefined ? undefined : reading.mentions[place.mention]
  if (!here) return undefined
  const stops = stopsOf(here.entity, reading)
  return { number: stops.indexOf(place.mention!) + 1, of: stops.length }
}

const stopsOf = (entity: string, reading: Reading): number[] =>
  reading.mentions.flatMap((m, i) => (m.entity === entity ? [i] : []))

const at = (place: Place, mention: number): Place => (mention < 0 ? place : { ...place, mention })
