/** A heading with nothing below it: what it headed is gone. */
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const emptyHeadings: Step = step('empty-headings', (article, name) => {
  const last = article.body.findLastIndex(block => block.type !== 'rule')
  return without(article, name, (block, at) =>
    at === last && at > 0 && block.type === 'heading' ? 'Nothing follows this heading.' : undefined,
  )
})
