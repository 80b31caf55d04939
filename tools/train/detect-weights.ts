/** Two sums from what was seen: address and head alone, and everything. */
import { earlyNames } from '../../utils/detect/signal-names.ts'
import { regress } from './logistic.ts'
import type { Sighting } from './sighting.ts'

const EARLY = earlyNames().length

export interface Weights {
  early: number[]
  all: number[]
}

/** Pages that a veto rules out never come to the sums, and teach them nothing. */
export function weightsFrom(seen: readonly Sighting[]): Weights {
  const open = seen.filter(s => s.veto === null)
  const truth = open.map(s => s.labelled.isNews)
  return { early: regress(open.map(earlyRow), truth), all: regress(open.map(fullRow), truth) }
}

export const fullRow = ({ values }: Sighting): number[] => [1, ...values]
export const earlyRow = (sighting: Sighting): number[] => fullRow(sighting).slice(0, EARLY + 1)
