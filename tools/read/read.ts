/** The terminal door: saved pages in, stories with who and where out. `--help` says how. */
import { text } from 'node:stream/consumers'
import { pagesIn, type Request, requestOf, usage } from './arguments.ts'
import { forPeople } from './for-people.ts'
import { type Line, lineOf } from './line.ts'
import { eachInThreads, usual } from './page-threads.ts'

process.stdout.on('error', fault => {
  if (fault.code === 'EPIPE') process.exit() // `read … | head` has seen enough
  throw fault
})

// npm runs its scripts in the project's folder; INIT_CWD is the one that the person stands in.
if (process.env.npm_lifecycle_event === 'read') process.chdir(process.env.INIT_CWD ?? '.')
process.exitCode = await main()

async function main(): Promise<number> {
  const request = understood()
  if (typeof request === 'number') return request
  const pages = request.pages.length > 0 || process.stdin.isTTY ? request.pages : pagesIn(await text(process.stdin))
  if (pages.length === 0) return refused('No FILE was given.')
  const worker = new URL('./worker.ts', import.meta.url)
  let status = 0
  let next = 0
  for await (const read of eachInThreads<object, Line>(worker, pages, { ...usual, jobs: request.jobs })) {
    const { file, url = '' } = pages[next++]!
    const line = read.ok ? read.value : lineOf(file, url, { error: `${file} ${read.error}: please report the page.` })
    if (line.error) status = 1
    console.log(request.json ? JSON.stringify(line) : `${next > 1 ? '\n—\n\n' : ''}${forPeople(line)}`)
  }
  return status
}

function understood(): Request | number {
  try {
    const request = requestOf(process.argv.slice(2))
    if (request) return request
    console.log(usage)
    return 0
  } catch (fault) {
    return refused((fault as Error).message)
  }
}

function refused(why: string): number {
  console.error(`${why}\n\n${usage}`)
  return 2
}
