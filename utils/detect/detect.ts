/** Is this page a news article? Cheap enough for every page: the body is looked at only where address and head leave a doubt. */
import type { Verdict } from '../model/verdict.ts'
import { judge } from './judge.ts'
import { pageOf } from './page.ts'
import { reasonsFor } from './reasons.ts'

export { shapeOf } from './shape.ts'

/** Yes or no, for the script on every page. Changes nothing there, and nothing it asks for makes the browser lay the page out. */
export function looksLikeNews(doc: Document): boolean {
  try {
    const judgement = judge(pageOf(doc))
    return typeof judgement === 'object' && judgement.total > 0
  } catch {
    return false
  }
}

/** The same with a score and reasons. Never throws. */
export function detect(doc: Document): Verdict {
  try {
    const page = pageOf(doc)
    const judgement = judge(page)
    if (typeof judgement === 'string') return notNews(judgement)
    const { parts, total } = judgement
    return { isNews: total > 0, score: 1 / (1 + Math.exp(-total)), reasons: reasonsFor(page, parts, total > 0) }
  } catch {
    return notNews('an unreadable page')
  }
}

const notNews = (reason: string): Verdict => ({ isNews: false, score: 0, reasons: [reason] })
