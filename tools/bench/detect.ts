/**
 * Measures detection against labelled pages: `npm run bench:detect -- --corpus DIR` by publisher-disjoint cross-validation;
 * with `--cost`, what it costs in Chromium instead.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { orSayTrouble } from '../browsers/trouble.ts'
import { jobsOf } from '../read/arguments.ts'
import { labelledPages } from '../train/labelled-pages.ts'
import { sightings } from '../train/sightings.ts'
import { costReport } from './detect-cost.ts'
import { crossValidated } from './detect-folds.ts'
import { forTerminal } from './detect-report.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    sample: { type: 'string', default: 'Infinity' },
    jobs: { type: 'string', default: '1' },
    json: { type: 'string' },
    wrong: { type: 'string', default: '40' },
    cost: { type: 'boolean', default: false },
  },
})

const list = join(values.corpus, 'detection.tsv')
const pages = labelledPages(list)
if (!pages) {
  console.error(
    `There is no list of labelled pages in ${values.corpus} (detection.tsv is missing): pages belong to their publishers, so the corpus is not part of the project. Name its folder with --corpus DIR.`,
  )
  process.exit(1)
}

const chosen = pages.sort((a, b) => (a.page < b.page ? -1 : 1)).slice(0, Number(values.sample))
if (values.cost) {
  await orSayTrouble(async () => {
    console.log(await costReport(values.corpus, chosen))
    return 0
  })
} else {
  const judged = crossValidated(await sightings(list, chosen, jobsOf(values.jobs)))
  console.log(forTerminal(judged, Number(values.wrong)))
  if (values.json) writeFileSync(values.json, JSON.stringify(judged))
}
