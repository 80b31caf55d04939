/** From marked texts to the model that is shipped: second looks, several learners, their mean, pruned, learned on, in steps. */
import type { PackedModel } from '../../utils/annotate/who/tagger/model.ts'
import { chanceFrom } from './chance.ts'
import { knownRows } from './known-rows.ts'
import { type Lesson, lessonOf, withSecondLook } from './lesson.ts'
import { type MarkedText, namedStory } from './named-stories.ts'
import { averaged, type Learning, learn, meanOf, perceptronFor, pruned, type Weights } from './perceptron.ts'
import { quantised } from './quantise.ts'

export interface Course {
  rounds: number
  /** Rounds after the light weights are gone. */
  lastRounds: number
  /** So many weights stay. */
  keep: number
  /** How many learners the model is the mean of. */
  learners: number
  learning: Omit<Learning, 'chance'>
}

/** Features seen less often are not learned. */
const RARE = 3
const PARTS = 3
const ROUNDS_OF_STRANGERS = 3

export function trainedOn(texts: readonly MarkedText[], course: Course): PackedModel {
  const withSeed = (seed: number): Learning => ({ ...course.learning, chance: chanceFrom(seed) })
  const lessons = withSecondLooks(
    texts.map(text => lessonOf(namedStory(text))),
    withSeed,
  ).map(lesson => lesson.lines)
  const known = knownRows(lessons, RARE)
  const seeds = Array.from({ length: course.learners }, (_, i) => i + 1)

  const whole = meanOf(
    seeds.map((seed): Weights => {
      const learning = withSeed(seed)
      const learner = perceptronFor(known)
      for (let round = 1; round <= course.rounds; round++)
        console.log(`learner ${seed}, round ${round}: ${learn(learner, lessons, learning)} tags wrong`)
      return averaged(learner, learning)
    }),
  )
  // all go on from the same weights, so that their mean has no more of them
  const last = seeds.map((seed): Weights => {
    const learning = withSeed(1000 + seed)
    const learner = pruned(known, whole, learning, course.keep)
    for (let round = 1; round <= course.lastRounds; round++)
      console.log(`learner ${seed}, last round ${round}: ${learn(learner, lessons, learning)} tags wrong`)
    return averaged(learner, learning)
  })
  return quantised(known, meanOf(last))
}

/** What a model that has not learned a story makes of it is what the second look sees of an unknown one. */
function withSecondLooks(lessons: readonly Lesson[], withSeed: (seed: number) => Learning): Lesson[] {
  const seen = [...lessons]
  for (let part = 0; part < PARTS; part++) {
    const learning = withSeed(100 + part)
    const others = lessons.filter((_, i) => i % PARTS !== part).map(lesson => lesson.lines)
    const known = knownRows(others, RARE)
    const learner = perceptronFor(known)
    for (let round = 0; round < ROUNDS_OF_STRANGERS; round++) learn(learner, others, learning)
    const stranger = averaged(learner, learning)
    for (const [i, lesson] of lessons.entries())
      if (i % PARTS === part) seen[i] = withSecondLook(lesson, known, stranger)
    console.log(`second look, part ${part + 1} of ${PARTS}`)
  }
  return seen
}
