/** "North and South Korea": the first word names a country too, though half of its name stands with the other. */
import { leftOf } from '../around.ts'
import type { Judged } from '../judged.ts'

/** By the half that is written out: its name without the compass, and the other half's code. */
const HALVES: Readonly<Record<string, { code: string; other: string }>> = {
  KR: { code: 'KP', other: 'North' },
  KP: { code: 'KR', other: 'South' },
}
const FIRST = /\b(North|South)(?:,? (?:and|or|&) |, )$/

export function otherHalves(judged: readonly Judged[]): Judged[] {
  return judged.flatMap(({ candidate: c, code }) => {
    const half = HALVES[code]
    const found = half && /^(?:North|South) /.test(c.form.chars) ? FIRST.exec(leftOf(c)) : null
    if (!half || found?.[1] !== half.other) return []
    const from = c.from - found[0].length
    return [{ candidate: { ...c, from, to: from + half.other.length }, code: half.code }]
  })
}
