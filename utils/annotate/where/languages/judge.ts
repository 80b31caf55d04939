/** Judgement for the other languages: their tables hold forms with one sense, so little is left to doubt. */
import { leftOf } from '../around.ts'
import { hasTwoSenses, otherSenses } from '../english/senses.ts'
import { storyOf } from '../english/story.ts'
import { isInAddress } from '../english/web-address.ts'
import type { Judged } from '../judged.ts'
import type { Candidate } from '../scan.ts'
import type { Language } from './language.ts'

export function judgeOthers(
  candidates: readonly Candidate[],
  texts: readonly string[],
  { notFirst = [], doubt }: Language,
): Judged[] {
  const likely = candidates.filter(
    c => c.form.kind !== 'other' && !isInAddress(c) && !doubt?.(c) && !(notFirst.includes(c.form.chars) && isFirst(c)),
  )
  const named = new Set(likely.filter(c => !hasTwoSenses(c)).map(c => c.form.code))
  const elsewhere = otherSenses(likely, { story: storyOf(texts), named, others: new Set(), ease: 1 })
  return likely.filter(c => !elsewhere.has(c.form.chars)).map(candidate => ({ candidate, code: candidate.form.code }))
}

const isFirst = (c: Candidate): boolean => /(?:^|[.!?…:"“«—–-]\s*)$/.test(leftOf(c))
