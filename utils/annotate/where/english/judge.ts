/** Judgement for English: which candidates name a country, and which country. Each doubt is a file; their order does not matter. */
import { isVia } from '../form.ts'
import type { Judged } from '../judged.ts'
import type { Candidate } from '../scan.ts'
import { isShy } from '../shy.ts'
import { type Story, storyOf } from '../story.ts'
import { isInAddress } from '../web-address.ts'
import { isOtherAmerica } from './america.ts'
import { isEverydayWord } from './everyday-word.ts'
import { isHyphenatedAmerican } from './hyphenated-american.ts'
import { isNoJoint } from './joint.ts'
import { isKitchenOrKennel } from './kitchen-and-kennel.ts'
import { isLanguage } from './language.ts'
import { isNamedAfter } from './named-after.ts'
import { isShared, sharedCode } from './namesakes.ts'
import { otherHalves } from './other-half.ts'
import { isPersonByName, looksLikePerson } from './person-name.ts'
import { hasTwoSenses, otherSenses } from './senses.ts'
import { isTown, isTownHere } from './town.ts'
import { isTribe } from './tribe.ts'
import { isUsSign } from './us-sign.ts'

/** What stands right there says that it is no country. */
const doubts: readonly ((c: Candidate, story: Story) => boolean)[] = [
  isNamedAfter,
  isLanguage,
  isHyphenatedAmerican,
  isNoJoint,
  isOtherAmerica,
  isUsSign,
  isKitchenOrKennel,
  isTribe,
  isInAddress,
  isEverydayWord,
]

/** `ease` is taken off the burden of a form with two senses. */
export function judgeEnglish(candidates: readonly Candidate[], texts: readonly string[], ease: number): Judged[] {
  const story = storyOf(texts)
  const possible = candidates.filter(c => c.form.kind !== 'other')
  const namesakes = new Set(possible.filter(c => isTown(c) || isPersonByName(c)))
  const others = new Set([...namesakes].map(c => c.form.chars))
  const likely = possible.filter(
    c => !namesakes.has(c) && !looksLikePerson(c, story) && !doubts.some(doubt => doubt(c, story)),
  )
  const certain = likely.filter(c => !hasTwoSenses(c) && !isShared(c) && !isShy(c) && !others.has(c.form.chars))
  const named = new Set(certain.map(c => c.form.code))
  const elsewhere = otherSenses(likely, { story, named, others, ease })
  const meant = likely.filter(c => !elsewhere.has(c.form.chars))
  const direct = new Set(meant.filter(c => !isShy(c) && !isVia(c.form)).map(c => c.form.code))
  const towns = new Set(meant.filter(c => isTownHere(c, story)).map(c => c.form.chars))
  const judged = meant
    .filter(c => direct.has(c.form.code) || !(isShy(c) || towns.has(c.form.chars)))
    .map(candidate => ({ candidate, code: sharedCode(candidate, story, named) }))
  return [...judged, ...otherHalves(judged)].sort(
    (a, b) => a.candidate.at - b.candidate.at || a.candidate.from - b.candidate.from,
  )
}
