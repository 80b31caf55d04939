/** Measures the story against labelled pages, beside plain Readability: `npm run bench:extract -- --corpus DIR`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { jobsOf } from '../read/arguments.ts'
import { eachInThreads, usual } from '../read/page-threads.ts'
import type { Measured, Task } from './extract-page.ts'
import { forTerminal, summaries } from './extract-report.ts'
import { goldStories, sampleOf } from './gold.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    /** One of its sets: aeb, fundus, naeb, wcxb. */
    only: { type: 'string' },
    sample: { type: 'string', default: 'Infinity' },
    jobs: { type: 'string', default: '1' },
    json: { type: 'string' },
    worst: { type: 'string', default: '20' },
  },
})

const stories = goldStories(values.corpus)
if (!stories) {
  console.error(
    `There are no labelled stories in ${values.corpus} (extraction.jsonl.gz is missing): pages belong to their publishers, so the corpus is not part of the project. Name its folder with --corpus DIR.`,
  )
  process.exit(1)
}

const chosen = sampleOf(
  stories.filter(story => !values.only || story.corpus === values.only),
  Number(values.sample),
)
const tasks: Task[] = chosen.map(gold => ({ corpus: values.corpus, gold }))
const measured: Measured[] = []
const failed: string[] = []
const worker = new URL('./extract-page.ts', import.meta.url)
let next = 0
for await (const result of eachInThreads<Task, Measured>(worker, tasks, { ...usual, jobs: jobsOf(values.jobs) })) {
  const { gold } = tasks[next++]!
  if (result.ok) measured.push(result.value)
  else failed.push(`${gold.page} ${result.error}`)
  if (process.stderr.isTTY) process.stderr.write(`\r${next} of ${tasks.length}`)
}

const all = summaries(measured)
console.log(forTerminal(all, measured, Number(values.worst)))
if (failed.length) console.log(`\n${failed.length} pages failed and are in no figure:\n${failed.join('\n')}`)
if (values.json) writeFileSync(values.json, JSON.stringify({ summaries: all, pages: measured, failed }, null, 1))
process.exitCode = failed.length ? 1 : 0
