/** Measures who is found in labelled stories: names, actors, rank, aliases, speed: `npm run bench:who -- --corpus DIR`. */
import { statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { annotate } from '../../utils/annotate/annotate.ts'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { nameFinder } from '../../utils/annotate/who/find-names.ts'
import { modelOf } from '../../utils/annotate/who/tagger/model.ts'
import { tagger } from '../../utils/annotate/who/tagger/tag-names.ts'
import { trained } from '../../utils/annotate/who/tagger/trained.ts'
import { namedStories } from '../train/named-stories.ts'
import { roleStories } from './role-stories.ts'
import { share, table } from './table.ts'
import { type ActorFigures, actorFigures } from './who-actors.ts'
import { aliasFigures } from './who-aliases.ts'
import { type ActorStory, articleOf, gumStories, wikinewsStories } from './who-gold.ts'
import { type Found, f1Of, measuredKinds, namesFound, precisionOf, recallOf } from './who-names.ts'
import { type RoleFigures, roleFigures } from './who-roles.ts'

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
const n = (value: number) => value.toFixed(3)

const model = values.model
  ? modelOf((await import(new URL(values.model, `file://${process.cwd()}/`).href, { with: { type: 'json' } })).default)
  : trained()
const finders = { tagger: tagger(model, isCountryForm), rules: nameFinder(isCountryForm) }

const nameRows = NAME_SETS.flatMap(set => {
  const stories = namedStories(values.corpus, set)
  if (!stories) return []
  return Object.entries(finders).map(([who, find]) => {
    const found = namesFound(stories, find)
    const kinds = measuredKinds.map(kind => n(f1Of(found[kind])))
    return [set, who, n(f1Of(found.all)), n(precisionOf(found.all)), n(recallOf(found.all)), ...kinds]
  })
})
if (nameRows.length === 0) {
  console.error(
    `There are no labelled names in ${values.corpus}/entities: texts belong to their publishers, so the corpus is not part of the project. Name its folder with --corpus DIR.`,
  )
  process.exit(1)
}

const sets: [string, ActorStory[] | undefined][] = [
  ['gum-news', gumStories(values.corpus, 'gum-news')],
  ['gum-interview', gumStories(values.corpus, 'gum-interview')],
  ['wikinews', wikinewsStories(values.corpus)],
]
let words = 0
let ms = 0
const actorRows = sets.flatMap(([set, stories]) => (stories ? [[set, ...actorRow(stories)]] : []))

function actorRow(stories: readonly ActorStory[]): string[] {
  const figures = stories.map(({ article, actors }) => {
    const start = performance.now()
    const reading = annotate(article)
    ms += performance.now() - start
    words += article.body.reduce((sum, b) => sum + (b.type === 'paragraph' ? b.text.chars.split(/\s+/).length : 0), 0)
    return actorFigures(actors, reading.actors)
  })
  const sum = (read: (f: ActorFigures) => number) => figures.reduce((total, f) => total + read(f), 0)
  const found = {
    right: sum(f => f.actors.right),
    found: sum(f => f.actors.found),
    wanted: sum(f => f.actors.wanted),
  }
  // Wikinews marks things of every kind: precision and recall of actors mean nothing there
  const typed = stories.some(s => s.actors.some(a => a.kind !== 'any'))
  const of = (read: (f: ActorFigures) => number | undefined) => {
    const known = figures.map(read).filter(value => value !== undefined)
    return n(known.reduce((total, value) => total + value, 0) / known.length)
  }
  return [
    `${stories.length}`,
    ...[f1Of(found), precisionOf(found), recallOf(found)].map(value => (typed ? n(value) : '-')),
    typed
      ? share(
          sum(f => f.named.right),
          sum(f => f.named.found),
        )
      : '-',
    of(f => f.hitAt5),
    of(f => f.averagePrecision),
  ]
}

const aliasRows = (['person', 'organization'] as const).flatMap(kind => {
  const found = aliasFigures(values.corpus, kind)
  return found ? [[`dwie ${kind}`, `${found.mentions}`, ...[found.f1, found.precision, found.recall].map(n)]] : []
})
const stories = roleStories(fileURLToPath(new URL('../../tests/annotate/roles', import.meta.url)))
const labelled = stories.map(({ id, title, paragraphs, actors }) => ({
  id,
  figures: roleFigures(actors, annotate(articleOf(title, paragraphs)).actors),
}))
const total = (read: (f: RoleFigures) => { right: number; found: number; wanted?: number }): Found => {
  const all = labelled.map(({ figures }) => read(figures))
  const sum = (key: 'right' | 'found' | 'wanted') => all.reduce((count, f) => count + (f[key] ?? 0), 0)
  return { right: sum('right'), found: sum('found'), wanted: sum('wanted') }
}
const labelledRows = (['roles', 'actors', 'aliases'] as const).map(what => {
  const found = total(f => f[what])
  return [what, ...[f1Of(found), precisionOf(found), recallOf(found)].map(n)]
})
labelledRows.push(['name right', '', n(precisionOf(total(f => f.named))), ''])
if (values.faults)
  for (const { id, figures } of labelled) for (const fault of figures.faults) console.log(`${id}: ${fault}`)

const { size } = statSync(new URL('../../utils/annotate/who/tagger/weights.json', import.meta.url))
const tables = [
  [['names', 'by', 'F1', 'precision', 'recall', ...measuredKinds], ...nameRows],
  [['actors', 'stories', 'F1', 'precision', 'recall', 'name right', 'hit@5', 'MAP'], ...actorRows],
  [[`${stories.length} labelled stories`, 'F1', 'precision', 'recall'], ...labelledRows],
  [['aliases', 'mentions', 'B-cubed F1', 'precision', 'recall'], ...aliasRows],
]
console.log(tables.map(table).join('\n\n'))
console.log(`\nModel ${size} bytes. ${words} words in ${Math.round(ms)} ms: ${n((ms / words) * 670)} ms for 670 words.`)
if (values.json) writeFileSync(values.json, JSON.stringify(tables, null, 1))
