/** A logistic sum: each signal times its weight. The weights are data: `tools/train/detect.ts` writes them. */
import weights from './weights.json' with { type: 'json' }

/** Which sum: 0 takes address and head alone, 1 everything. A row of weights has one for each; the first row is the bias. */
export type Sum = 0 | 1

export interface Weighed {
  /** What each of the values adds. */
  parts: number[]
  /** All together: above naught, it is news. */
  total: number
}

export function weigh(values: readonly (number | boolean)[], sum: Sum): Weighed {
  const parts = values.map((value, i) => Number(value) * weights[i + 1]![sum]!)
  return { parts, total: parts.reduce((a, b) => a + b, weights[0]![sum]!) }
}

/** No value of the signals that are still to come can bring the total to the other side. */
export function isSettled({ parts, total }: Weighed): boolean {
  let rest = 0
  for (const [, weight = 0] of weights.slice(parts.length + 1)) if (weight > 0 !== total > 0) rest += Math.abs(weight)
  return rest < Math.abs(total)
}
