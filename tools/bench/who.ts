/** Measures who is found in labelled stories, beside compromise: names, actors, roles, rank, aliases, speed: `npm run bench:who -- --corpus DIR`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { annotate } from '../../utils/annotate/annotate.ts'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { nameFinder } from '../../utils/annotate/who/find-names.ts'
import { modelOf } from '../../utils/annotate/who/tagger/model.ts'
import { tagger } from '../../utils/annotate/who/tagger/tag-names.ts'
import { trained } from '../../utils/annotate/who/tagger/trained.ts'
import { namedStories } from '../train/named-stories.ts'
import { roleStories } from './role-stories.ts'
import { table } from './table.ts'
import { aliasFigures } from './who-aliases.ts'
import { compromiseActors, compromiseFinder } from './who-compromise.ts'
import { gumStories, wikinewsStories } from './who-gold.ts'
import { measuredKinds } from './who-names.ts'
import { actorRow, labelledFigures, labelledRow, nameRow, type Reader } from './who-rows.ts'
import { speedOf } from './who-speed.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    /** Another packed model than the one that is shipped. */
    model: { type: 'string' },
    json: { type: 'string' },
    /** Prints what is wrong in the labelled stories of tests/annotate/roles. */
    faults: { type: 'boolean', default: false },
  },
})

const NAME_SETS = ['conll03-testa', 'enww-dev', 'wikigold', 'uner-ewt-dev', 'gum-news', 'gum-interview']

const model = values.model
  ? modelOf((await import(new URL(values.model, `file://${process.cwd()}/`).href, { with: { type: 'json' } })).default)
  : trained()
const finders = {
  tagger: tagger(model, isCountryForm),
  rules: nameFinder(isCountryForm),
  compromise: compromiseFinder,
}
const readers: Record<string, Reader> = { lede: article => annotate(article).actors, compromise: compromiseActors }

const nameRows = NAME_SETS.flatMap(set => {
  const stories = namedStories(values.corpus, set)
  return stories ? Object.entries(finders).map(([who, find]) => [set, who, ...nameRow(stories, find)]) : []
})
if (nameRows.length === 0) {
  console.error(
    `There are no labelled names in ${values.corpus}/entities: texts belong to their publishers, so the corpus is not part of the project. Name its folder with --corpus DIR.`,
  )
  process.exit(1)
}

const rated = {
  'gum-news': gumStories(values.corpus, 'gum-news'),
  'gum-interview': gumStories(values.corpus, 'gum-interview'),
  wikinews: wikinewsStories(values.corpus),
}
const actorRows = Object.entries(rated).flatMap(([set, stories]) =>
  stories ? Object.entries(readers).map(([who, actorsOf]) => [set, who, ...actorRow(stories, actorsOf)]) : [],
)

const labelled = roleStories(fileURLToPath(new URL('../../tests/annotate/roles', import.meta.url)))
const labelledRows = Object.entries(readers).map(([who, actorsOf]) => {
  const figures = labelledFigures(labelled, actorsOf)
  if (values.faults && who === 'lede')
    for (const [i, { faults }] of figures.entries()) for (const fault of faults) console.log(labelled[i]!.id, fault)
  return [`${labelled.length} labelled`, who, ...labelledRow(figures)]
})

const aliasRows = (['person', 'organization'] as const).flatMap(kind => {
  const found = aliasFigures(values.corpus, kind)
  return found
    ? [[`dwie ${kind}`, `${found.mentions}`, ...[found.f1, found.precision, found.recall].map(n => n.toFixed(3))]]
    : []
})

const tables = [
  [['names', 'by', 'F1', 'precision', 'recall', ...measuredKinds], ...nameRows],
  [['actors', 'by', 'stories', 'F1', 'precision', 'recall', 'name right', 'hit@5', 'MAP'], ...actorRows],
  [['stories', 'by', 'role F1', 'precision', 'recall', 'actor F1', 'name right', 'alias F1'], ...labelledRows],
  [['aliases', 'mentions', 'B-cubed F1', 'precision', 'recall'], ...aliasRows],
]
console.log(tables.map(table).join('\n\n'))

const files = ['weights', 'gazetteer'].map(file =>
  readFileSync(new URL(`../../utils/annotate/who/tagger/${file}.json`, import.meta.url)),
)
const [plain, zipped] = [Buffer.concat(files), gzipSync(Buffer.concat(files), { level: 9 })]
console.log(`\nModel and its lists: ${plain.length} bytes, ${zipped.length} zipped.`)
const reports = [...(rated['gum-news'] ?? []), ...(rated['gum-interview'] ?? [])].map(s => s.article)
if (reports.length > 0) {
  const { lede, compromise } = speedOf(reports)
  const times = `${lede.toFixed(1)} ms, compromise ${compromise.toFixed(1)} ms`
  console.log(`670 words: ${times}: ${(lede / compromise).toFixed(2)} of its time.`)
}
if (values.json) writeFileSync(values.json, JSON.stringify(tables, null, 1))
