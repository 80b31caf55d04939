/** The door of this room: the map and the flags of a story's countries, cut from the files that the extension carries. */
import type { Atlas, Flag } from '../model/atlas.ts'
import { mapOf, type Named, type World } from './map.ts'

export type { World }

export interface Flags {
  source: string
  flags: Record<string, Flag>
}

export const atlasOf = (named: readonly Named[], world: World, { flags }: Flags): Atlas => ({
  map: mapOf(named, world),
  flags: Object.fromEntries(named.flatMap(({ code }) => (flags[code] ? [[code, flags[code]]] : []))),
})
