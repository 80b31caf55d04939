/** Finds names by the trained model, in two looks: the second knows what the first one made of the whole story. */
import type { NameFinder, NameSpan } from '../name-span.ts'
import { bestPath, CERTAIN } from './best-path.ts'
import { featuresOf } from './features.ts'
import type { Model } from './model.ts'
import { nearNames } from './near-names.ts'
import { secondLook } from './second-look.ts'
import { namesOf, OUTSIDE, TAGS } from './tags.ts'

export const tagger =
  (model: Model, isCountryForm: (chars: string) => boolean): NameFinder =>
  passages => {
    const { rows, words } = featuresOf(passages, isCountryForm, nearNames)
    const scores = rows.map(line => certain(line, model.scoresOf(line)))
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

/** Who was not looked at is in no name. */
function certain(rows: readonly (readonly number[])[], scores: Float32Array): Float32Array {
  for (const [i, row] of rows.entries()) if (row.length === 0) scores[i * TAGS + OUTSIDE] = CERTAIN
  return scores
}
