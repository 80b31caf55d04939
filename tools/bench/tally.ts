/** Right, wrong and missed, and the figures that follow from them. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export const none: Tally = { right: 0, wrong: 0, missed: 0 }

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), none)

/** A share of nothing is 1: nobody asked and nothing was said. */
export function figuresOf({ right, wrong, missed }: Tally): { f1: number; precision: number; recall: number } {
  const of = (whole: number, part: number) => (whole === 0 ? 1 : part / whole)
  return {
    f1: of(2 * right + wrong + missed, 2 * right),
    precision: of(right + wrong, right),
    recall: of(right + missed, right),
  }
}
