/** Judgement for the other languages: their tables hold only forms with one sense, so little is left to doubt. */
import { isInAddress } from '../english/web-address.ts'
import type { Judged } from '../judged.ts'
import type { Candidate } from '../scan.ts'

export const judgeOthers = (candidates: readonly Candidate[]): Judged[] =>
  candidates
    .filter(c => c.form.kind !== 'other' && !isInAddress(c))
    .map(candidate => ({ candidate, code: candidate.form.code }))
