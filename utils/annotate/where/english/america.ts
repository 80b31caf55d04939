/** "America" inside another name: "Michelin North America", "Mid-America Council", "Club America". */
import { before, leftOf, opensSentence } from '../around.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

/** Capitalised words that leave America what it is. */
const STILL_AMERICA =
  /^(?:Black|White|Rural|God|Colonial|Modern|Republican|Democratic|Trump's|The|In|For|And|To|Of|With|From|Across)$/

export function isOtherAmerica(c: Candidate, story: Story): boolean {
  if (c.form.chars !== 'America') return false
  if (/\b(?:Mid|Inter|Pan|Trans|Meso|Anglo)-$/.test(leftOf(c))) return true
  if (story.settings[c.at] !== 'running') return false
  const { word, gap } = before(c)
  return gap === ' ' && /^\p{Lu}[\p{L}]+$/u.test(word) && !opensSentence(c) && !STILL_AMERICA.test(word)
}
