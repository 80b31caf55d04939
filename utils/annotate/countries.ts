/** Sightings of countries, gathered: one entry a country, with every form that the story uses. */
import type { Country, Mention } from '../model/reading.ts'
import type { Text } from '../model/text.ts'
import { groupBy } from './group-by.ts'
import { type CountrySighting, countryName } from './where/where.ts'

/** Listed at once, however many a story is about; the others wait under "more". */
const MOST_KEY = 6
/** Where readers begin to call a country relevant: by itself, and beside the one that the story is most about (`bench:where`). */
const LEAST_SALIENCE = 0.5
const LEAST_SHARE = 0.7
/** What a sighting inside an actor's name weighs. */
const IN_NAME = 0.5

/** `isInName` tells of a sighting inside an actor's name, "Bank of Norland": it is the actor's mention, and says less of the country. */
export function countriesOf(
  sightings: readonly CountrySighting[],
  texts: readonly Text[],
  isInName: (sighting: CountrySighting) => boolean,
): { countries: Country[]; mentions: Mention[] } {
  const byId = new Map(texts.map((text, at) => [text.id, { chars: text.chars, at }]))
  const listed = [...groupBy(sightings, s => s.code)].filter(([, seen]) => isPlain(seen, texts[0]?.id))
  const rated = listed
    .map(([code, seen]) => ({
      code,
      seen,
      salience: salienceOf(
        seen.map(s => byId.get(s.text)!.at),
        seen.reduce((sum, s) => sum + (isInName(s) ? IN_NAME : 1), 0),
        texts.length,
      ),
    }))
    .sort((a, b) => b.salience - a.salience)
  const least = Math.max(LEAST_SALIENCE, LEAST_SHARE * (rated[0]?.salience ?? 0))
  const countries = rated.map(({ code, seen, salience }, rank): Country => {
    const name = countryName(code)
    const formsOf = (of: readonly CountrySighting[]) =>
      [...new Set(of.map(s => byId.get(s.text)!.chars.slice(s.from, s.to)))].filter(form => form !== name)
    return {
      id: `country:${code}`,
      kind: 'country',
      code,
      name,
      aliases: formsOf(seen),
      via: formsOf(seen.filter(s => s.via)),
      salience,
      mentions: seen.filter(s => !isInName(s)).length,
      // The first one always, or a story that is about none of them would show a list of nothing.
      key: rank === 0 || (rank < MOST_KEY && salience >= least),
    }
  })
  const codes = new Set(listed.map(([code]) => code))
  const mentions = sightings
    .filter(s => codes.has(s.code) && !isInName(s))
    .map(({ text, from, to, code }) => ({ text, from, to, entity: `country:${code}` }))
  return { countries, mentions }
}

/** A capital named once, and never the country, is as often only a city: it does not count, except in the headline. */
const isPlain = (seen: readonly CountrySighting[], headline: number | undefined): boolean =>
  seen.length > 1 || seen.some(s => !s.via || s.text === headline)

/**
 * `at` are the texts that name it, `weight` is how often they do. Set by hand, in parts: in the headline, how early, how often, how widely;
 * `bench:where` tells how many pairs of countries readers put in the same order.
 */
function salienceOf(at: readonly number[], weight: number, texts: number): number {
  const often = 1 - 1 / (1 + weight / 3)
  const first = at[0]! / Math.max(1, texts)
  const spread = new Set(at).size / Math.max(4, texts)
  const score = 0.25 * Number(at[0] === 0) + 0.25 * (1 - first) + 0.4 * often + 0.25 * Math.min(1, 2 * spread)
  return Math.round(Math.min(1, score) * 1000) / 1000
}
