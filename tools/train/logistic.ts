/** Logistic regression by Newton's method. No chance in it: the same rows give the same weights. */

/** Keeps a weight small unless the rows insist; the bias is free. */
const RIDGE = 3
const STEPS = 25

/** Weights of `rows` (each of which begins with 1 for the bias) that best tell where `truth` holds. */
export function regress(rows: readonly (readonly number[])[], truth: readonly boolean[]): number[] {
  const size = rows[0]!.length
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : RIDGE * w))
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)))
    for (const [n, row] of rows.entries()) {
      const p = probability(row, weights)
      const error = p - Number(truth[n])
      const bend = Math.max(p * (1 - p), 1e-6)
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue
        slope[i]! += error * row[i]!
        for (let j = 0; j < size; j++) curve[i]![j]! += bend * row[i]! * row[j]!
      }
    }
    const change = solve(curve, slope)
    for (let i = 0; i < size; i++) weights[i]! -= change[i]!
    if (Math.max(...change.map(Math.abs)) < 1e-9) break
  }
  return weights
}

export const probability = (row: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)))

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!])
  const size = a.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(a[k]![i]!) > Math.abs(a[pivot]![i]!)) pivot = k
    ;[a[i], a[pivot]] = [a[pivot]!, a[i]!]
    for (let k = i + 1; k < size; k++) {
      const factor = a[k]![i]! / a[i]![i]!
      for (let j = i; j <= size; j++) a[k]![j]! -= factor * a[i]![j]!
    }
  }
  const x = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let sum = a[i]![size]!
    for (let j = i + 1; j < size; j++) sum -= a[i]![j]! * x[j]!
    x[i] = sum / a[i]![i]!
  }
  return x
}
