/** "US" that is no country: dollars, roads and the pronoun in capitals. */
import { leftOf, rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

export function isUsSign(c: Candidate, story: Story): boolean {
  if (c.form.code !== 'US' || c.form.kind !== 'short') return false
  const left = leftOf(c)
  const right = rightOf(c)
  // "US$40", "US 41", "U.S. Highway 61"; "U.S. 5th Fleet" is none.
  if (
    /^(?: ?\$| dollars\b)/.test(right) ||
    /^(?:[ -]\d{1,3}(?![\d,%]|\.\d|(?:st|nd|rd|th)\b| (?:percent|million|billion|troops|soldiers|states))|[ -](?:Highway|Hwy|Route|Rt|Rte|Interstate)\b)/.test(
      right,
    )
  )
    return true
  if (c.form.chars !== 'US') return false
  // "About Us" in capitals, "JOIN US", "LET US": only where everything is in capitals can it be the pronoun.
  if (
    /\b(?:ABOUT|CONTACT|JOIN|FOLLOW|LET|TELL|HELP|GIVE|EMAIL|CALL|WITH|FOR|TO|OF|TEXT|SUPPORT|SHOW|MAKE|AMONG|ALL|BOTH|BETWEEN|LEAVE|SAVE|FROM) $/.test(
      left,
    )
  )
    return true
  return story.settings[c.at] === 'shouted' && !/\bTHE $/.test(left) && !/^(?:-|'S?\b| [A-Z]{4,})/.test(right)
}
