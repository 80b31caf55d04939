/** What speaks for the verdict, in words, strongest first: "NewsArticle data", "dated address", "940 words". */
import type { Page } from './page.ts'
import { ENOUGH } from './prose.ts'
import { allNames } from './signal-names.ts'
import { RUNNING_TEXT } from './signals/running-text.ts'

/** Less than this moved nothing. */
const FAINT = 0.2

export function reasonsFor(page: Page, parts: readonly number[], isNews: boolean): string[] {
  const names = allNames()
  const side = isNews ? 1 : -1
  const reasons = parts
    .map((part, i) => ({ name: names[i]!, part: part * side }))
    .filter(({ part }) => part > FAINT)
    .sort((a, b) => b.part - a.part)
    .map(({ name }) => (name === RUNNING_TEXT ? amountOf(page) : name))
  return reasons.length > 0 ? reasons : ['nothing that tells a story']
}

function amountOf(page: Page): string {
  const letters = page.prose()
  return letters >= ENOUGH ? 'more than 1000 words' : `${Math.round(letters / 6)} words`
}
