/** Is the page less than a story, or is its story less than whole? The first sign that holds; the strongest come first. */
import type { PageFacts } from '../../dom/facts.ts'
import type { Article } from '../../model/article.ts'
import type { Condition } from '../../model/condition.ts'
import { consent } from './consent.ts'
import { list } from './list.ts'
import { live } from './live.ts'
import { login } from './login.ts'
import { lookAt, type Sign } from './look.ts'
import { missing } from './missing.ts'
import { nextPage } from './next-page.ts'
import { paywall } from './paywall.ts'
import { video } from './video.ts'

const signs: readonly [Condition, Sign][] = [
  ['missing', missing],
  ['list', list], // before all that looks at the words of a story: a list has a few of many
  ['consent', consent],
  ['live', live], // before paywall: its entries are loaded as one reads
  ['paywall', paywall],
  ['login', login], // after paywall, which also asks to log in
  ['next-page', nextPage],
  ['video', video],
]

export function findCondition(page: Document, facts: PageFacts, article: Article | undefined): Condition | undefined {
  const look = lookAt(page, facts, article)
  return signs.find(([condition, sign]) => {
    try {
      return look && sign(look)
    } catch (fault) {
      console.warn(`Lede: ${condition} could not be judged`, fault) // it never costs the reader the story
      return false
    }
  })?.[0]
}
