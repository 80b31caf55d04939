/** Judges every page by weights that never saw a page of its publisher. */
import { isDoubtful } from '../../utils/detect/doubt.ts'
import { earlyRow, fullRow, weightsFrom } from '../train/detect-weights.ts'
import { foldOf } from '../train/labelled-pages.ts'
import { probability } from '../train/logistic.ts'
import type { Sighting } from '../train/sighting.ts'

export type Tier = 'veto' | 'address and head' | 'body'

export interface Judged extends Sighting {
  tier: Tier
  score: number
  isNews: boolean
}

const FOLDS = 10

export function crossValidated(seen: readonly Sighting[]): Judged[] {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const apart = (s: Sighting) => foldOf(s.labelled, FOLDS) === fold
    const weights = weightsFrom(seen.filter(s => !apart(s)))
    return seen.filter(apart).map(s => {
      const { tier, score } = judge(s, weights)
      return { ...s, tier, score, isNews: score > 0.5 }
    })
  })
  return parts.flat()
}

/** The cascade of `detect.ts`, with other weights. */
function judge(s: Sighting, weights: { early: number[]; all: number[] }): { tier: Tier; score: number } {
  if (s.veto !== null) return { tier: 'veto', score: 0 }
  const first = probability(earlyRow(s), weights.early)
  if (!isDoubtful(Math.log(first / (1 - first)))) return { tier: 'address and head', score: first }
  return { tier: 'body', score: probability(fullRow(s), weights.all) }
}
