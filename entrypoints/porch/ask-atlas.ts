/** Asks the background for map and flags of a story's countries. A story without them is a story all the same. */
import type { Atlas } from '../../utils/model/atlas.ts'
import type { Reading } from '../../utils/model/reading.ts'
import { send } from './channel.ts'

/** Undefined where the story names no country, and where the map could not be had. */
export async function askAtlas({ countries }: Reading): Promise<Atlas | undefined> {
  if (countries.length === 0) return undefined
  try {
    return await send(
      'atlas',
      countries.map(({ code, key }) => ({ code, key })),
    )
  } catch (error) {
    console.warn('[lede] The map could not be drawn.', error)
    return undefined
  }
}
