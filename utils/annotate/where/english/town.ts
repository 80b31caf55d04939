/** A town that bears a country's or a capital's name: "Lebanon, Pa.", "Paris, Texas", "400 Locust St., Lebanon", "a Palestine man". */
import { leftOf, rightOf } from '../around.ts'
import { STATE } from '../data/us-places.ts'
import type { Candidate } from '../scan.ts'

/** After a street, a town. */
const STREET = /\b(?:St|Ave|Rd|Blvd|Dr|Ln|Street|Avenue|Road|Lane|Drive|Boulevard)\.?, $/

/** A state's people take the adjective ("a Lebanese man"), a town's take its name. */
const TOWNSFOLK =
  /^ (?:man|woman|couple|teen|teenager|resident|residents|native|police officer|city limits|city council|councilman|firefighters|schools|mayor|boy|girl|mother|father|motorist)\b/
const TOWN_NAME =
  /^(?:Lebanon|Palestine|Malta|Peru|Cuba|Poland|Norway|Jordan|Holland|Panama|Jamaica|Denmark|Egypt|Wales|Mexico|Brazil|Paris|London|Athens|Rome|Dublin|Vienna|Berlin|Moscow|Cairo|Lima|Havana|Warsaw|Madrid|Lisbon|Manila|Washington|Wellington|Kingston|Nassau|Georgetown|Monrovia)$/i

export function isTown(c: Candidate): boolean {
  if (c.form.kind !== 'name' && c.form.kind !== 'capital') return false
  const right = rightOf(c)
  if (STREET.test(leftOf(c))) return true
  if (TOWN_NAME.test(c.form.chars) && TOWNSFOLK.test(right)) return true
  // "Canada, Georgia and Norland" is a list of countries.
  return (
    right.startsWith(', ') && !/^(?:D\.?C|Georgia\b|New Mexico\b)/.test(right.slice(2)) && STATE.test(right.slice(2))
  )
}
