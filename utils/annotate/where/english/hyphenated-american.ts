/** Americans by descent: in "Korean-American" and "Irish American" neither half is a country; in "Mexican-American border" both are. */
import { leftOf, rightOf } from '../around.ts'
import type { Candidate } from '../scan.ts'
import { countryAdjective } from './adjective.ts'

const BETWEEN =
  /^(?:s)? (?:relations?|relationship|ties|alliance|border|war|summit|talks|trade|treaty|agreement|deal|cooperation|friendship|rivalry|conflict|dialogue|negotiations|tensions|partnership|exercise|exercises|drills|forces|joint|military|diplomacy|prisoner|operation)\b/

export function isHyphenatedAmerican(c: Candidate): boolean {
  if (c.form.kind !== 'people') return false
  const right = rightOf(c)
  if (/^Americans?$/.test(c.form.chars)) {
    const other = /([A-Z]\p{L}+)[- ]$/u.exec(leftOf(c))?.[1]
    return other !== undefined && countryAdjective(other) && !BETWEEN.test(right)
  }
  const american = /^[- ]Americans?\b(.*)$/s.exec(right)
  return american !== null && !BETWEEN.test(american[1]!)
}
