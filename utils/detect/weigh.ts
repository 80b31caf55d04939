/** A logistic sum: each signal times its weight. The weights are data: `tools/train/detect.ts` writes them. */
import type { Verdict } from '../model/verdict.ts'
import type { Page } from './page.ts'
import type { Signal } from './signal.ts'
import weights from './weights.json' with { type: 'json' }

/** Less than this moved nothing. */
const FAINT = 0.2

/** Which sum: 0 takes address and head alone, 1 everything. A row of weights has one for each; the first row is the bias. */
export type Sum = 0 | 1

/** Reasons are what speaks for the verdict, strongest first. */
export function weigh(page: Page, signals: readonly Signal[], sum: Sum): Verdict {
  const parts = signals.map(([says, of], i) => ({ says, part: Number(of(page)) * weights[i + 1]![sum]! }))
  const total = parts.reduce((total, { part }) => total + part, weights[0]![sum]!)
  const side = total > 0 ? 1 : -1
  return {
    isNews: total > 0,
    score: 1 / (1 + Math.exp(-total)),
    reasons: parts
      .filter(({ part }) => part * side > FAINT)
      .sort((a, b) => (b.part - a.part) * side)
      .map(({ says }) => (typeof says === 'string' ? says : says(page))),
  }
}
