/** Is the word a country's adjective or demonym, America's apart? */
import { formsIn } from '../country-row.ts'
import { countries } from '../data/countries.ts'

const adjectives: ReadonlySet<string> = new Set(
  countries.flatMap(row => formsIn(row.people)).filter(p => p !== 'American'),
)

export const countryAdjective = (word: string): boolean => adjectives.has(word)
