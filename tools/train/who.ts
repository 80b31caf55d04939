/**
 * Trains the tagger of names: `node tools/train/who.ts --corpus DIR` writes `utils/annotate/who/tagger/weights.json` in some minutes.
 * The same corpus gives the same file, bit for bit: chance is drawn from a fixed seed.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { featuresOf } from '../../utils/annotate/who/tagger/features.ts'
import { secondLook } from '../../utils/annotate/who/tagger/second-look.ts'
import { namesOf, tagsOf } from '../../utils/annotate/who/tagger/tags.ts'
import type { Words } from '../../utils/annotate/who/tagger/word.ts'
import { chanceFrom } from './chance.ts'
import { type NamedStory, namedStories } from './named-stories.ts'
import { averaged, type Learned, type Learning, type Line, learn, perceptronFor, prune, tag } from './perceptron.ts'
import { quantised } from './quantise.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    sets: { type: 'string', default: 'conll03-train,enww-train' },
    out: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    /** Rounds after the light weights are gone. */
    last: { type: 'string', default: '3' },
    keep: { type: 'string', default: '160000' },
    hidden: { type: 'string', default: '0.3' },
  },
})
const learning: Learning = { chance: chanceFrom(12345), hidden: Number(values.hidden), margin: 1, rare: 3 }

interface Lesson {
  words: Words
  lines: Line[]
}

function lessonOf({ passages, names }: NamedStory): Lesson {
  const { words, rows } = featuresOf(passages, isCountryForm)
  const lines = passages.map((_, p) => {
    const tags = tagsOf(
      rows[p]!.length,
      names.filter(n => n.passage === p),
    )
    return { rows: rows[p]!, more: [], tags }
  })
  return { words, lines }
}

/** What a model that has not learned this story makes of it is what the second look sees of an unknown one. */
function withSecondLook({ words, lines }: Lesson, stranger: Learned): Lesson {
  const names = lines.flatMap((line, p) => namesOf(tag(stranger, line), p))
  const more = secondLook(words, names)
  return { words, lines: lines.map((line, p) => ({ ...line, more: more[p]! })) }
}

const ROUNDS_OF_STRANGERS = 4
const PARTS = 4

function withSecondLooks(lessons: readonly Lesson[]): Lesson[] {
  const seen = [...lessons]
  for (let part = 0; part < PARTS; part++) {
    const others = lessons.filter((_, i) => i % PARTS !== part).map(lesson => lesson.lines)
    const model = perceptronFor(others, learning)
    for (let round = 0; round < ROUNDS_OF_STRANGERS; round++) learn(model, others, learning)
    const stranger = averaged(model, learning)
    for (const [i, lesson] of lessons.entries()) if (i % PARTS === part) seen[i] = withSecondLook(lesson, stranger)
    console.log(`second look, part ${part + 1} of ${PARTS}`)
  }
  return seen
}

const stories: NamedStory[] = []
for (const set of values.sets.split(',')) {
  const found = namedStories(values.corpus, set)
  if (!found) {
    console.error(
      `There is no set ${set} in ${values.corpus}/entities: its text belongs to its publishers, so it is no part of the project. Name the folder with --corpus DIR.`,
    )
    process.exit(1)
  }
  stories.push(...found)
}
const lessons = withSecondLooks(stories.map(lessonOf)).map(lesson => lesson.lines)
const model = perceptronFor(lessons, learning)
for (let round = 1; round <= Number(values.rounds); round++)
  console.log(`round ${round}: ${learn(model, lessons, learning)} tags wrong`)
prune(model, learning, Number(values.keep))
for (let round = 1; round <= Number(values.last); round++)
  console.log(`last round ${round}: ${learn(model, lessons, learning)} tags wrong`)
const shipped = quantised(averaged(model, learning))
const file = values.out ?? new URL('../../utils/annotate/who/tagger/weights.json', import.meta.url)
const json = `${JSON.stringify(shipped, null, 2)}\n`
writeFileSync(file, json)
console.log(`${shipped.tags.length} weights, ${json.length} bytes, ${gzipSync(json).length} zipped`)
