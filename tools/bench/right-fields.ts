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

const sameNames = (gold: readonly string[], found: readonly string[]): boolean =>
  [...new Set(gold.map(fold))].sort().join() === [...new Set(found.map(fold))].sort().join()

/** The day in the page's own zone, and the day in UTC: gold sets differ in which they keep. */
function daysOf(iso: string | undefined): string[] {
  if (!iso) return []
  const utc = new Date(iso)
  return [iso.slice(0, 10), ...(Number.isNaN(utc.getTime()) ? [] : [utc.toISOString().slice(0, 10)])]
}
