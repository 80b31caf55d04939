/**
 * Judgement for the other languages: their tables hold forms with one sense, so little is left to doubt. A form that is held
 * counts only where the story names its country in another way too.
 */
import { leftOf } from '../around.ts'
import { isPersonByName } from '../english/person-name.ts'
import { hasTwoSenses, otherSenses } from '../english/senses.ts'
import { isVia } from '../form.ts'
import type { Judged } from '../judged.ts'
import type { Candidate } from '../scan.ts'
import { isShy } from '../shy.ts'
import { storyOf } from '../story.ts'
import { isInAddress } from '../web-address.ts'
import { isEveryday } from './beside.ts'
import type { CountryWords } from './country-words.ts'
import { doubts } from './doubts/doubts.ts'

export function judgeOthers(candidates: readonly Candidate[], texts: readonly string[], words: CountryWords): Judged[] {
  const possible = candidates.filter(
    c =>
      c.form.kind !== 'other' &&
      !isInAddress(c) &&
      !isEveryday(c, words.onlyBeside) &&
      !words.doubts.some(doubt => doubts[doubt](c)),
  )
  const isHeld = (c: Candidate) =>
    isShy(c) || isDisputedSeat(c) || (words.notFirst.includes(c.form.chars) && isFirst(c))
  const namesakes = new Set(possible.filter(isPersonByName))
  const others = new Set([...namesakes].map(c => c.form.chars))
  const likely = possible.filter(c => !namesakes.has(c))
  const isCertain = (c: Candidate) => !hasTwoSenses(c) && !isHeld(c) && !others.has(c.form.chars)
  const named = new Set(likely.filter(isCertain).map(c => c.form.code))
  const elsewhere = otherSenses(likely, { story: storyOf(texts), named, others, ease: 1 })
  const meant = likely.filter(c => !elsewhere.has(c.form.chars))
  const direct = new Set(meant.filter(c => !isHeld(c) && !isVia(c.form)).map(c => c.form.code))
  return meant
    .filter(c => !isHeld(c) || direct.has(c.form.code))
    .map(candidate => ({ candidate, code: candidate.form.code }))
}

const isFirst = (c: Candidate): boolean => /(?:^|[.!?…:"“«—–-]\s*)$/.test(leftOf(c))

/** Brussels by any name is the Union as often as Belgium; Jerusalem and Tel Aviv follow decision 0003. */
const isDisputedSeat = (c: Candidate): boolean => isVia(c.form) && /^(?:BE|IL)$/.test(c.form.code)
