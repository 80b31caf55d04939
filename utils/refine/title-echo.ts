/** The headline again, above the story or below it: alone, with the site's name, or with a word or two before it. */
import type { Article } from '../model/article.ts'
import { fold } from '../text/fold.ts'
import { likeness, sameWords } from '../text/likeness.ts'
import { weight } from '../text/prose.ts'
import { edgesOf } from './edges.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

/** What may stand before the headline in one line: a topic, a section. */
const LONGEST_KICKER = 40

export const titleEcho: Step = step('title-echo', (article, name) => {
  const edges = edgesOf(article.body)
  return without(article, name, (block, at) => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return
    if (!edges.head(at) && !edges.tail(at)) return
    return isTitle(block.text.chars, article, block.type === 'heading') ? 'It repeats the headline.' : undefined
  })
})

function isTitle(line: string, { title, site }: Article, heading: boolean): boolean {
  const headline = title.chars
  if (!fold(headline)) return false
  if (sameWords(line, headline)) return true
  if (site && (sameWords(line, `${headline} ${site}`) || sameWords(line, `${site} ${headline}`))) return true
  if (weight(headline) < 25) return false
  if (likeness(line, headline) >= 0.92) return true
  return heading && fold(line).endsWith(fold(headline)) && fold(line).length - fold(headline).length <= LONGEST_KICKER
}
