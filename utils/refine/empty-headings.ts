/** A heading with nothing below it: what it headed is gone. */
import { weight } from '../text/prose.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

/** A longer heading tells something by itself. */
const LONGEST = 50

export const emptyHeadings: Step = step('empty-headings', (article, name) => {
  const last = article.body.findLastIndex(block => block.type !== 'rule')
  return without(article, name, (block, at) =>
    at === last && at > 0 && block.type === 'heading' && weight(block.text.chars) < LONGEST
      ? 'Nothing follows this heading.'
      : undefined,
  )
})
