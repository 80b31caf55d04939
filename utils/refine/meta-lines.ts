/** Dates, reading times, agencies and names around the story, when they say only what the page has said elsewhere. */
import { edgesOf } from './edges.ts'
import { isMetaLine } from './meta-words.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const metaLines: Step = step('meta-lines', (article, name) => {
  const edges = edgesOf(article.body)
  return without(article, name, (block, at) =>
    (block.type === 'paragraph' || block.type === 'heading') &&
    (edges.head(at) || edges.tail(at)) &&
    isMetaLine(block.text.chars, article)
      ? 'It says when, where and by whom the page was published.'
      : undefined,
  )
})
