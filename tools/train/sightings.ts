/** Sees every labelled page of a list, in threads. */
import { dirname, join } from 'node:path'
import { eachInThreads, usual } from '../read/page-threads.ts'
import type { LabelledPage } from './labelled-pages.ts'
import type { Sighting, Task } from './sighting.ts'

/** A page that cannot be seen is told of and left out. */
export async function sightings(tsv: string, pages: readonly LabelledPage[], jobs: number): Promise<Sighting[]> {
  const tasks: Task[] = pages.map(labelled => ({
    labelled,
    file: join(dirname(tsv), 'pages', `${labelled.page}.html.gz`),
  }))
  const seen: Sighting[] = []
  let next = 0
  for await (const one of eachInThreads<Task, Sighting>(new URL('./sighting.ts', import.meta.url), tasks, {
    ...usual,
    jobs,
  })) {
    if (one.ok) seen.push(one.value)
    else console.error(`${tasks[next]!.labelled.page} ${one.error}`)
    next++
    if (process.stderr.isTTY) process.stderr.write(`\r${next} of ${tasks.length}`)
  }
  return seen
}
