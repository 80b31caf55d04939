/** A town that bears a country's or a capital's name: "Lebanon, Pa.", "Paris, Texas", "400 Locust St., Lebanon", "a Palestine man". */
import { leftOf, rightOf } from '../around.ts'
import { formsIn } from '../country-row.ts'
import { countries } from '../data/countries.ts'
import { localWords, STATE } from '../data/us-places.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from '../story.ts'

/** After a street, a town. */
const STREET = /\b(?:St|Ave|Rd|Blvd|Dr|Ln|Street|Avenue|Road|Lane|Drive|Boulevard)\.?, $/

/** A state's people take the adjective ("a Lebanese man"), a town's take its name. */
const TOWNSFOLK =
  /^ (?:man|woman|couple|teen|teenager|resident|residents|native|police officer|city limits|city council|councilman|firefighters|schools|mayor|boy|girl|mother|father|motorist)\b/
const TOWN_NAME =
  /^(?:Lebanon|Palestine|Malta|Peru|Cuba|Poland|Norway|Jordan|Holland|Panama|Jamaica|Denmark|Egypt|Wales|Mexico|Brazil|Paris|London|Athens|Rome|Dublin|Vienna|Berlin|Moscow|Cairo|Lima|Havana|Warsaw|Madrid|Lisbon|Manila|Washington|Wellington|Kingston|Nassau|Georgetown|Monrovia|Panama City)$/i

/** What only a town has, and before it what only a town follows: "Dublin City Council", "the City of Paris", "R-London". */
const TOWN_BODY =
  /^ (?:City (?:Council|Manager|Hall|Commission|Schools?|Administrator)|Police Department|Fire Department|Parks and Recreation|Township|Independent School District|(?:Community )?Recreation Center|Elementary|Middle School|High School|[Cc]ount(?:y|ies)\b|and \p{Lu}\p{L}+ County\b)/u
const TOWN_LEFT = /(?:\b(?:[Cc]ity of|St\.|rural)|[RD]-) ?$/

/**
 * Is this capital a town of its own? In a story of American counties and sheriffs that nowhere names the country, Athens, Dublin
 * and Paris are next door. Washington stays: it is the government even there.
 */
export const isTownHere = (c: Candidate, story: Story): boolean =>
  c.form.kind === 'capital' &&
  c.form.code !== 'US' &&
  TOWN_NAME.test(c.form.chars) &&
  (localWords.filter(word => story.words.has(word)).length >= 2 ||
    TOWN_BODY.test(rightOf(c)) ||
    TOWN_LEFT.test(leftOf(c)))

const SCHOOL = /^ (?:(?:junior |senior )?high|middle|elementary|primary) school\b/i

/** "from Oak Bend, Washington.": the town is no capital, so this is the state. "In Seoul, Washington and Tokyo" is a list. */
const isWashingtonState = (c: Candidate): boolean => {
  if (c.form.chars !== 'Washington' || !/^(?:[.;:)]|, (?!D\.? ?C|\p{Lu}|and\b|or\b)|$)/u.test(rightOf(c))) return false
  const town = /\b(?:of|in|from|near|at|to) ((?:\p{Lu}[\p{L}'-]+ )*\p{Lu}[\p{L}'-]+), $/u.exec(leftOf(c))?.[1]
  return town !== undefined && !knownPlaces.has(town)
}

const knownPlaces: ReadonlySet<string> = new Set(countries.flatMap(row => formsIn(`${row.capital}|${row.names}`)))

export function isTown(c: Candidate): boolean {
  if (c.form.kind !== 'name' && c.form.kind !== 'capital') return false
  const right = rightOf(c)
  if (STREET.test(leftOf(c)) || isWashingtonState(c)) return true
  if (TOWN_NAME.test(c.form.chars) && (TOWNSFOLK.test(right) || SCHOOL.test(right))) return true
  // "Canada, Georgia and Norland" is a list of countries.
  return (
    right.startsWith(', ') && !/^(?:D\.?C|Georgia\b|New Mexico\b)/.test(right.slice(2)) && STATE.test(right.slice(2))
  )
}
