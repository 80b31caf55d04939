/** What the person asked of the terminal door. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { SavedPage } from './read-page.ts'

export interface Request {
  /** Empty: the list stands on standard input. */
  pages: SavedPage[]
  json: boolean
  jobs: number
}

export const usage = `Usage: npm run --silent read -- FILE... [--url URL] [--json] [--jobs N]

Reads saved news pages: the story once, who is in it and where. FILE may be gzipped.
A list may come on standard input instead: one FILE, or FILE<TAB>URL, a line.

  --url URL   the address of the page (one FILE); without it, the one the page gives itself
  --json      one line of JSON a page, in the order given
  --jobs N    read N pages at a time (1)

The exit status is 1 where a page could not be read, 2 where the command makes no sense.`

/** Throws an Error whose message says what makes no sense. `help` is asked for by returning nothing. */
export function requestOf(argv: readonly string[]): Request | undefined {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return
  if (values.url !== undefined && positionals.length !== 1)
    throw new Error('--url is the address of one FILE: give a list of FILE<TAB>URL on standard input for more.')
  return {
    pages: positionals.map(file => ({ file, ...(values.url === undefined ? {} : { url: values.url }) })),
    json: values.json,
    jobs: jobsOf(values.jobs),
  }
}

/** One FILE, or FILE<TAB>URL, a line. */
export const pagesIn = (list: string): SavedPage[] =>
  list.split(/\r?\n/).flatMap(line => {
    const [file, url] = line.split('\t')
    return file ? [{ file, ...(url?.trim() ? { url: url.trim() } : {}) }] : []
  })

/** More threads than processors only wait for each other. */
export function jobsOf(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new Error(`--jobs is a whole number from 1, not "${value}".`)
  return Math.min(Number(value), availableParallelism() * 2)
}
