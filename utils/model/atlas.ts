/** Pictures of countries: a map that shows where the story's countries lie, and their flags. Paths are SVG's, ready to draw. */

export interface MapCountry {
  code: string
  key: boolean
  /** Empty where the country is too small to have an outline. */
  outline: string
  /** A small state is ringed here, so that it is seen. */
  dot?: readonly [x: number, y: number]
}

export interface StoryMap {
  /** A region where the key countries lie near each other, which tells more than the whole world. */
  scope: 'world' | 'region'
  width: number
  height: number
  /** Every country that the story does not name. */
  land: string
  /** The named ones that lie in the picture. */
  countries: MapCountry[]
  /** Named by the story, and outside the picture. */
  absent: string[]
}

/** Drawn in this order, on a field of 160 by 120. */
export type Flag = readonly FlagShape[]

export interface FlagShape {
  /** A colour, or "none". */
  fill: string
  d: string
  stroke?: string
  width?: number
}

export interface Atlas {
  map: StoryMap
  /** By country code. */
  flags: Record<string, Flag>
}
