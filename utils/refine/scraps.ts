/** Scraps of a page's furniture: short lines that tell nothing, among the page lines above or below the story. */
import type { Article, Block } from '../model/article.ts'
import { endsSentence, weight } from '../text/prose.ts'
import { edgesOf } from './edges.ts'
import { pageLineKind } from './languages/page-line.ts'
import { isMetaLine } from './meta-words.ts'
import { pageLineOf } from './page-lines.ts'
import { readByline } from './read-byline.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

const LONGEST = 40

/** "s", "with the Example Daily", after the byline or the comment box has closed the story. */
export const tailScraps: Step = step('tail-scraps', (article, name) => {
  const { last } = edgesOf(article.body, line => pageLineKind(line, article.lang) !== undefined)
  const end = article.body.findIndex((block, at) => at > last && isFurniture(block, article))
  if (last < 0 || end < 0) return article
  return without(article, name, (block, at) =>
    at > end && isScrap(block) && !isFurniture(block, article)
      ? 'It stands among the page lines after the story.'
      : undefined,
  )
})

/** The same above the story: whatever stands before its last page line there. */
export const headScraps: Step = step('head-scraps', (article, name) => {
  const { first } = edgesOf(article.body, line => pageLineKind(line, article.lang) !== undefined)
  const start = article.body.findLastIndex((block, at) => at < first && isFurniture(block, article))
  if (start < 0) return article
  return without(article, name, (block, at) =>
    at < start && block.type === 'paragraph' && isScrap(block) && !isFurniture(block, article)
      ? 'It stands among the page lines before the story.'
      : undefined,
  )
})

function isFurniture(block: Block, article: Article): boolean {
  if (pageLineOf(block, article)) return true
  if (block.type !== 'paragraph') return false
  const line = block.text.chars
  return readByline(line, article.lang) !== undefined || isMetaLine(line, article)
}

const isScrap = (block: Block): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') &&
  weight(block.text.chars) < LONGEST &&
  !endsSentence(block.text.chars)
