/** Finds names by the trained model, in two looks: the second knows what the first one made of the whole story. */
import type { NameFinder, NameSpan } from '../name-span.ts'
import { bestPath } from './best-path.ts'
import { featuresOf } from './features.ts'
import type { Model } from './model.ts'
import { secondLook } from './second-look.ts'
import { namesOf } from './tags.ts'

export const tagger =
  (model: Model, isCountryForm: (chars: string) => boolean): NameFinder =>
  passages => {
    const { rows, words } = featuresOf(passages, isCountryForm)
    const scores = rows.map(model.scoresOf)
    const first = scores.flatMap((s, p): NameSpan[] => namesOf(bestPath(s, model.moves), p))
    const more = secondLook(words, first)
    return more.flatMap((extra, p) => {
      const added = model.scoresOf(extra)
      return namesOf(
        bestPath(
          added.map((score, i) => score + scores[p]![i]!),
          model.moves,
        ),
        p,
      )
    })
  }
