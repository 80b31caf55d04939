/**
 * Trains the weights of detection: `node tools/train/detect.ts DETECTION.TSV [--jobs N]` writes `utils/detect/weights.json`.
 * The same list gives the same file, bit for bit: nothing is drawn by chance, and one decimal hides the last digits of exp().
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allNames } from '../../utils/detect/signal-names.ts'
import { jobsOf } from '../read/arguments.ts'
import { weightsFrom } from './detect-weights.ts'
import { labelledPages } from './labelled-pages.ts'
import { sightings } from './sightings.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '1' } },
})
const [tsv = ''] = positionals
const pages = labelledPages(tsv)
if (!pages) {
  console.error(
    `There is no list of labelled pages at "${tsv}": name the corpus's detection.tsv; its pages lie beside it in pages/.`,
  )
  process.exit(1)
}

const seen = await sightings(tsv, pages, jobsOf(values.jobs))
const weights = weightsFrom(seen)
const rounded = (weight = 0) => Math.round(weight * 10) / 10
const rows = weights.all.map((weight, i) => [rounded(weights.early[i]), rounded(weight)])
const lines = rows.map(([early, all]) => `  [${early}, ${all}]`)
writeFileSync(new URL('../../utils/detect/weights.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`)

// What each weight stands for, for the person who trains.
for (const [i, name] of ['bias', ...allNames()].entries()) console.log(name, ...rows[i]!)
console.log(`${seen.length} pages gave ${rows.length} rows of weights.`)
