/** The cascade: vetoes, then address and head, then the body, and no more of it than turns the balance. */
import { isDoubtful } from './doubt.ts'
import type { Page } from './page.ts'
import { early, late } from './signals.ts'
import { vetoes } from './vetoes.ts'
import { isSettled, type Weighed, weigh } from './weigh.ts'

/** What the page is instead, in words; or how much speaks for news. */
export function judge(page: Page): string | Weighed {
  for (const veto of vetoes) {
    const objection = veto(page)
    if (objection) return objection
  }
  const values = early.flatMap(signals => signals(page))
  let weighed = weigh(values, 0)
  if (!isDoubtful(weighed.total)) return weighed
  for (const signals of late) {
    values.push(...signals(page))
    weighed = weigh(values, 1)
    if (isSettled(weighed)) break
  }
  return weighed
}
