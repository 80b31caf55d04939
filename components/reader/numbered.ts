/** The names that the number keys follow: people and organisations as they are listed, then countries. */
import type { Actor, Country, Reading } from '../../utils/model/reading.ts'

export const numbered = ({ actors, countries }: Reading): (Actor | Country)[] =>
  [...actors, ...countries].filter(entity => entity.key)
