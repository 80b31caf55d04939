/** How far two texts agree: bags of four-word runs, as article-extraction-benchmark's `evaluate.py` compares them. */

/** Counts of four-word runs. */
export interface Agreement {
  both: number
  /** In what was found, not in the gold. */
  extra: number
  /** In the gold, not in what was found. */
  missed: number
}

const RUN = 4

export function agreement(gold: string, found: string): Agreement {
  const want = bagOf(gold)
  const got = bagOf(found)
  let both = 0
  for (const [run, count] of want) both += Math.min(count, got.get(run) ?? 0)
  return { both, extra: total(got) - both, missed: total(want) - both }
}

export interface Score {
  precision: number
  recall: number
  f1: number
}

/** Of one page. */
export function scoreOf({ both, extra, missed }: Agreement): Score {
  if (extra === 0 && missed === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = both === 0 ? 0 : both / (both + extra)
  const recall = both === 0 ? 0 : both / (both + missed)
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** Of many: every page weighs the same; a page without text counts in recall alone; F1 of the two means. */
export function scoreOfAll(pages: readonly Agreement[]): Score {
  const precision = mean(pages.filter(p => p.both + p.extra > 0).map(p => scoreOf(p).precision))
  const recall = mean(pages.filter(p => p.both + p.missed > 0).map(p => scoreOf(p).recall))
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** Words as Python's `\w+` cuts them, case kept. A text of fewer than four is one run. */
function bagOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const bag = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ')
    if (run) bag.set(run, (bag.get(run) ?? 0) + 1)
  }
  return bag
}

const total = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0)

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length
