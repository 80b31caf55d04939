/** The three that are compared, as one script for a page: detection, Readability's own question, and one copy of the page. */
import { isProbablyReaderable } from '@mozilla/readability'
import { looksLikeNews } from '../../utils/detect/detect.ts'
import { isDoubtful } from '../../utils/detect/doubt.ts'
import { pageOf } from '../../utils/detect/page.ts'
import { early } from '../../utils/detect/signals.ts'
import { vetoes } from '../../utils/detect/vetoes.ts'
import { weigh } from '../../utils/detect/weigh.ts'
import type { Tier } from './detect-folds.ts'

export const contestants = {
  nothing: () => 0,
  detect: () => looksLikeNews(document),
  isProbablyReaderable: () => isProbablyReaderable(document),
  cloneNode: () => document.cloneNode(true).nodeType,
}

/** By the clock: how long the page stands still. */
export function timed(): number {
  const start = performance.now()
  looksLikeNews(document)
  return performance.now() - start
}

/** The step of the cascade that decides this page. */
export function tier(): Tier {
  const page = pageOf(document)
  if (vetoes.some(objection => objection(page))) return 'veto'
  const values = early.flatMap(signals => signals(page))
  return isDoubtful(weigh(values, 0).total) ? 'body' : 'address and head'
}
