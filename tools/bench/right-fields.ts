/** Whether headline, authors and day are the ones that the gold names. Undefined where the gold is silent. */
import { fold } from '../../utils/text/fold.ts'
import type { GoldStory } from './gold.ts'

export interface Fields {
  title: string
  authors: readonly string[]
  publishedAt: string | undefined
}

export interface RightFields {
  title?: boolean
  authors?: boolean
  date?: boolean
}

export function rightFields(gold: GoldStory, found: Fields): RightFields {
  return {
    ...(gold.title ? { title: fold(gold.title) === fold(found.title) } : {}),
    ...(gold.authors?.length ? { authors: sameNames(gold.authors, found.authors) } : {}),
    ...(gold.date ? { date: daysOf(found.publishedAt).includes(gold.date.slice(0, 10)) } : {}),
  }
}

/** Some sets write a byline's names into one string, "Ana Lund, Bo Ek": each name counts by itself, for every tool. */
const namesOf = (authors: readonly string[]): string =>
  [...new Set(authors.flatMap(author => author.split(/,|;|\s(?:and|und|et|y)\s/)).map(fold))]
    .filter(Boolean)
    .sort()
    .join()

const sameNames = (gold: readonly string[], found: readonly string[]): boolean => namesOf(gold) === namesOf(found)

/** The day in the page's own zone, and the day in UTC: gold sets differ in which they keep. */
function daysOf(iso: string | undefined): string[] {
  if (!iso) return []
  const utc = new Date(iso)
  return [iso.slice(0, 10), ...(Number.isNaN(utc.getTime()) ? [] : [utc.toISOString().slice(0, 10)])]
}
