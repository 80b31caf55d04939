/** The files that the extension carries, as they are kept in the project. */
import { readFileSync } from 'node:fs'
import type { Flags, World } from '../../utils/atlas/atlas.ts'

export const bytesOf = (file: 'world.json' | 'flags.json'): Buffer =>
  readFileSync(new URL(`../../public/atlas/${file}`, import.meta.url))

export const world = JSON.parse(bytesOf('world.json').toString()) as World
export const flags = JSON.parse(bytesOf('flags.json').toString()) as Flags
