/** Measures the story against labelled pages, beside plain Readability and Defuddle: `npm run bench:extract -- --corpus DIR`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { jobsOf } from '../read/arguments.ts'
import { eachInThreads, usual } from '../read/page-threads.ts'
import type { Measured, Task, Tool } from './extract-page.ts'
import { tools } from './extract-page.ts'
import { forTerminal } from './extract-report.ts'
import { summaryOf } from './extract-summary.ts'
import { worstPages } from './extract-worst.ts'
import { goldStories, sampleOf } from './gold.ts'
import { siteLines, withSiteLines } from './site-lines.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    /** One of its sets: aeb, fundus, naeb, wcxb. */
    only: { type: 'string' },
    /** Some of its pages, by their names. */
    pages: { type: 'string' },
    sample: { type: 'string', default: 'Infinity' },
    /** Lede without the two others, for a quick look between two changes: no figure to publish. */
    alone: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    /** Reports what was measured when so many minutes are over: pages come in turn from each set. */
    minutes: { type: 'string', default: 'Infinity' },
    /** Also holds lines of the pages, which belong to their publishers: for nobody else. */
    json: { type: 'string' },
    /** What --json wrote in an earlier piece of the same run: its pages are not measured again. */
    resume: { type: 'string' },
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

const named = values.pages?.split(',')
const chosen = sampleOf(
  stories.filter(story => (!values.only || story.corpus === values.only) && (!named || named.includes(story.page))),
  Number(values.sample),
)
const earlier: Measured[] = values.resume ? JSON.parse(readFileSync(values.resume, 'utf8')).pages : []
const known = new Set(earlier.map(p => p.page + p.corpus))
const open = chosen.filter(gold => !known.has(gold.page + gold.corpus))
const end = performance.now() + Number(values.minutes) * 60_000
const skip: Tool[] = values.alone ? ['readability', 'defuddle'] : []
const first = await measured(open.map(gold => ({ corpus: values.corpus, gold, skip })))
// Nothing can stop a tool that runs for ever but its thread's end, and that takes the page's other results along.
const again = await measured(first.failed.map(({ task }) => ({ ...task, skip: [...skip, 'defuddle'] })))

const pages = withSites([...earlier, ...first.pages, ...again.pages])
const groups = (keyOf: (p: Measured) => string) =>
  [...new Set(pages.map(keyOf))].sort().map(key =>
    summaryOf(
      key,
      pages.filter(p => keyOf(p) === key),
    ),
  )
const corpora = [...groups(p => p.corpus), summaryOf('all', pages)]
const languages = groups(p => p.lang).sort((a, b) => b.pages - a.pages)

console.log(forTerminal(corpora, languages))
if (Number(values.worst) > 0) console.log(`\n${worstPages(pages, Number(values.worst))}`)
if (again.pages.length > 0)
  console.log(`\nWithout Defuddle, which never came back: ${again.pages.map(p => p.page).join(', ')}`)
if (chosen.length > pages.length + again.failed.length)
  console.log(`\nTime was over: ${pages.length} of ${chosen.length} pages were measured.`)
const failed = again.failed.map(({ task, error }) => `${task.gold.page} ${error}`)
if (failed.length > 0) console.log(`\n${failed.length} pages failed and are in no figure:\n${failed.join('\n')}`)
if (values.json) writeFileSync(values.json, JSON.stringify({ corpora, languages, pages, failed }, null, 1))
process.exitCode = failed.length > 0 ? 1 : 0

async function measured(tasks: readonly Task[]) {
  const done: Measured[] = []
  const failed: { task: Task; error: string }[] = []
  const worker = new URL('./extract-page.ts', import.meta.url)
  let next = 0
  for await (const result of eachInThreads<Task, Measured>(worker, tasks, { ...usual, jobs: jobsOf(values.jobs) })) {
    const task = tasks[next++]!
    if (result.ok) done.push(result.value)
    else failed.push({ task, error: result.error })
    if (process.stderr.isTTY) process.stderr.write(`\r${next} of ${tasks.length}`)
    if (performance.now() > end) break
  }
  return { pages: done, failed }
}

/** What a site prints on page after page is known only when all its pages are there. */
function withSites(pages: readonly Measured[]): Measured[] {
  const isSites = siteLines(pages.map(p => ({ page: p.page, host: p.host, junk: tools.flatMap(tool => p[tool].junk) })))
  const seen = (p: Measured, tool: (typeof tools)[number]) => ({
    ...p[tool],
    junk: withSiteLines(p[tool].junk, p.host, isSites),
  })
  return pages.map(p => ({
    ...p,
    lede: seen(p, 'lede'),
    readability: seen(p, 'readability'),
    defuddle: seen(p, 'defuddle'),
  }))
}
