/**
 * Trains the tagger of names: `node tools/train/who.ts --corpus DIR` writes `gazetteer.json` and `weights.json` of `utils/annotate/who/tagger`
 * in two to five minutes. The same corpus gives the same files, bit for bit: chance is drawn from fixed seeds.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { nameLists } from './name-lists.ts'
import { packedLists } from './packed-lists.ts'
import { trainingTexts } from './training-texts.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    /** Rounds after the light weights are gone. */
    last: { type: 'string', default: '3' },
    keep: { type: 'string', default: '200000' },
    hidden: { type: 'string', default: '0.3' },
    margin: { type: 'string', default: '30' },
    /** How many learners the model is the mean of. */
    learners: { type: 'string', default: '2' },
    /** Every n-th story alone: for a quick trial. */
    every: { type: 'string', default: '1' },
  },
})

const lists = nameLists(values.corpus)
const texts = lists && trainingTexts(values.corpus, lists)
if (!texts) {
  console.error(
    `The training sets are not in ${values.corpus}/entities: their text belongs to its publishers, so it is no part of the project. Name the folder with --corpus DIR.`,
  )
  process.exit(1)
}

const folder = new URL('../../utils/annotate/who/tagger/', import.meta.url)
const written = (file: string | URL, content: object): string => {
  const json = `${JSON.stringify(content, null, 2)}\n`
  writeFileSync(file, json)
  return `${json.length} bytes, ${gzipSync(json).length} zipped`
}

console.log(`lists: ${written(new URL('gazetteer.json', folder), packedLists(lists))}`)
// the features read the lists as soon as they are loaded, so they are loaded when the lists are written
const { trainedOn } = await import('./trained-on.ts')
const shipped = trainedOn(
  texts.filter((_, i) => i % Number(values.every) === 0),
  {
    rounds: Number(values.rounds),
    lastRounds: Number(values.last),
    keep: Number(values.keep),
    learners: Number(values.learners),
    learning: { hidden: Number(values.hidden), margin: Number(values.margin) },
  },
)
console.log(`${shipped.tags.length} weights: ${written(values.out ?? new URL('weights.json', folder), shipped)}`)
