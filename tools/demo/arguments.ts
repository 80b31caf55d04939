/** What a person may write behind `npm start --`. */
import { parseArgs } from 'node:util'
import { Trouble } from '../browsers/trouble.ts'

export interface Wishes {
  /** An address or a file; the sample story where none is named. */
  page?: string
  /** The full reader instead of the popup. */
  full: boolean
  /** Pictures instead of a window, though there is a display. */
  headless: boolean
  /** Firefox, though there is a Chromium. */
  firefox: boolean
}

const usage = 'npm start -- [--full] [--headless] [--firefox] [URL or FILE]'

export function parseWishes(args: string[]): Wishes {
  const { values, positionals } = read(args)
  if (positionals.length > 1) throw new Trouble(`One page at a time: ${usage}`)
  const [page] = positionals
  return { ...(page && { page }), full: values.full, headless: values.headless, firefox: values.firefox }
}

function read(args: string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({ args, allowPositionals: true, options: { full: flag, headless: flag, firefox: flag } })
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. Use: ${usage}`)
  }
}
