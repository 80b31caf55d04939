/** Measures which countries are found, against labelled stories and the project's own tables: `npm run bench:where -- --corpus DIR`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { goldMentions, goldPlaces } from './where-gold.ts'
import { mentionRows } from './where-mentions.ts'
import { type JudgedStory, judgedStory } from './where-places.ts'
import {
  languagesTable,
  mentionsTable,
  placesTable,
  remarksOf,
  salienceTable,
  sizesTable,
  viaTable,
} from './where-report.ts'
import { salienceFigures } from './where-salience.ts'
import { sizes } from './where-size.ts'
import { languageRows, trapScore } from './where-tables.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    json: { type: 'string' },
    /** How many mistakes of each kind to name. */
    worst: { type: 'string', default: '10' },
  },
})
const worst = Number(values.worst)

const sets = new Map<string, JudgedStory[]>()
for (const set of ['geo-lgl', 'geo-gwn']) {
  const stories = goldPlaces(values.corpus, set)
  // The first story also builds the tables; it is read once before time counts.
  if (stories?.[0]) judgedStory(stories[0])
  if (stories) sets.set(set, stories.map(judgedStory))
}
const dwie = goldMentions(values.corpus)
const mentions = dwie ? mentionRows(dwie) : []
const salience = salienceFigures(values.corpus)
const traps = trapScore()
const languages = languageRows()
const bytes = await sizes()

const parts = [
  ...(sets.size > 0 ? [placesTable(sets), viaTable(sets)] : []),
  ...[...sets].map(([set, stories]) =>
    [set, ...stories.flatMap(s => s.remarks.map(r => `${s.id} ${r}`)).slice(0, worst)].join('\n'),
  ),
  ...(mentions.length > 0 ? [mentionsTable(mentions)] : []),
  ...mentions.map(row => [`${row.kind}, ${row.alone ? 'alone' : 'in its story'}`, remarksOf(row, worst)].join('\n')),
  ...(salience ? [salienceTable(salience), salience.remarks.slice(0, worst).join('\n')] : []),
  [`traps: ${traps.right} of ${traps.all} right`, ...traps.missed].join('\n'),
  languagesTable(languages),
  ...languages.flatMap(row => {
    const missed = [row.sentences, row.names, row.exonyms, row.cases].flatMap(score => score.missed)
    return missed.length > 0 ? [`${row.lang} missed: ${missed.slice(0, worst).join('; ')}`] : []
  }),
  sizesTable(bytes),
]
console.log(parts.join('\n\n'))
if (values.json)
  writeFileSync(
    values.json,
    JSON.stringify({
      stories: Object.fromEntries(sets),
      mentions: mentions.map(row => ({ ...row, remarks: [...row.remarks] })),
      salience,
      traps,
      languages,
      sizes: { ...bytes, byLanguage: Object.fromEntries(bytes.byLanguage) },
    }),
  )

if (sets.size < 2 || !dwie) {
  console.error(
    `There are no labelled stories in ${values.corpus} (entities/geo-lgl, geo-gwn or dwie-annos is missing): texts belong to their publishers, so the corpus is not part of the project. Name its folder with --corpus DIR. The tables above are the project's own.`,
  )
  process.exitCode = 1
}
