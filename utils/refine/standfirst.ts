/** A standfirst that the story says again, or that is a line of the page, is none. */
import type { Article } from '../model/article.ts'
import { beginsWith, sameWords } from '../text/likeness.ts'
import { lineOf } from '../text/line-of.ts'
import { edgesOf } from './edges.ts'
import { reasons } from './languages/language.ts'
import { pageLineKind } from './languages/page-line.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const standfirst: Step = step('standfirst', (article, name) => {
  if (!article.standfirst) return article
  const words = article.standfirst.chars
  const kind = pageLineKind(words, article.lang)
  if (kind) return withoutStandfirst(article, name, reasons[kind])
  const { head } = edgesOf(article.body)
  const again = article.body.find((block, at) => head(at) && beginsWith(lineOf(block)?.chars ?? '', words))
  // A heading that says nothing else was the page's second print of it; a paragraph is the story's.
  return again?.type === 'paragraph'
    ? withoutStandfirst(article, name, 'The story begins with it.')
    : without(article, name, (block, at) =>
        block.type === 'heading' && head(at) && sameWords(block.text.chars, words) ? 'It stands twice.' : undefined,
      )
})

function withoutStandfirst({ standfirst, ...article }: Article, step: string, reason: string): Article {
  return { ...article, removed: [...article.removed, { step, reason, words: standfirst!.chars }] }
}
