/** Who and where: entities, and the spans in which the story names them. The article itself is not changed. */
import type { Span } from './text.ts'

export interface Mention extends Span {
  /** The id of the Text it lies in. */
  text: number
  /** The id of an Actor or a Country. */
  entity: string
}

interface Entity {
  /** Stable for the same story: "person:cho-tae-yong", "country:KR". */
  id: string
  /** The fullest form that the story uses, without role words. A country's usual English name. */
  name: string
  /** Every other form in the story that names it, as written, possessive removed. */
  aliases: string[]
  /** 0 to 1: how much of the story is about it. */
  salience: number
  /** How many mentions point to it. */
  mentions: number
  /** Marked and listed at once; the others wait under "more". */
  key: boolean
}

export interface Actor extends Entity {
  kind: 'person' | 'organization'
  /** The story's own words for what it is: "prime minister of Norland". Absent rather than guessed. */
  role?: string
}

export interface Country extends Entity {
  kind: 'country'
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  code: string
  /** Those of its aliases that are its capital, its seat or what stands for it: "Pyongyang", "White House". */
  via: string[]
}

export type EntityKind = Actor['kind'] | Country['kind']

export interface Reading {
  /** Most salient first. */
  actors: Actor[]
  countries: Country[]
  /** By text in reading order, then by place. They never overlap. */
  mentions: Mention[]
}

export const noReading: Reading = { actors: [], countries: [], mentions: [] }
