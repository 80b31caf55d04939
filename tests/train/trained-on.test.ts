/** A whole training, small: the same texts give the same model, and it knows what they taught. */
import { expect, test } from 'vitest'
import type { MarkedText } from '../../tools/train/named-stories.ts'
import { type Course, trainedOn } from '../../tools/train/trained-on.ts'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { modelOf } from '../../utils/annotate/who/tagger/model.ts'
import { tagger } from '../../utils/annotate/who/tagger/tag-names.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

const NAMES = ['Anna Orm', 'Per Haugstrand', 'Martha Pell', 'Ingrid Solheim', 'Tariq Brandt', 'Rosa Lind']
const texts = NAMES.map(
  (name, i): MarkedText => ({ id: `${i}`, text: `${name} slept in the boat.`, ents: [[0, name.length, 'PER']] }),
)
const course: Course = { rounds: 3, lastRounds: 1, keep: 2000, learners: 2, learning: { hidden: 0.2, margin: 2 } }

test('the same texts give the same model, and it finds a name that it never saw', () => {
  const packed = trainedOn(texts, course)
  expect(trainedOn(texts, course)).toEqual(packed)
  const passage = passageOf({ id: 0, chars: 'Henry Ashgrove slept in the boat.', marks: [] }, 'body')
  expect(tagger(modelOf(packed), isCountryForm)([passage])).toEqual([{ passage: 0, start: 0, end: 2, kind: 'person' }])
})
