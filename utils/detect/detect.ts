/** Is this page a news article? Cheap enough for every page: the body is looked at only where address and head leave a doubt. */
import type { Verdict } from '../model/verdict.ts'
import { DOUBT } from './doubt.ts'
import { type Page, pageOf } from './page.ts'
import { all, early } from './signals.ts'
import { vetoes } from './vetoes.ts'
import { weigh } from './weigh.ts'

/** Never throws, and changes nothing on the page; nothing it asks for makes the browser lay the page out. */
export function detect(doc: Document): Verdict {
  try {
    const page = pageOf(doc)
    return page ? verdictOn(page) : notNews('an empty document')
  } catch {
    return notNews('an unreadable page')
  }
}

function verdictOn(page: Page): Verdict {
  for (const veto of vetoes) {
    const reason = veto(page)
    if (reason) return notNews(reason)
  }
  const first = weigh(page, early, 0)
  return first.score < DOUBT.from || first.score > DOUBT.to ? first : weigh(page, all, 1)
}

const notNews = (reason: string): Verdict => ({ isNews: false, score: 0, reasons: [reason] })
