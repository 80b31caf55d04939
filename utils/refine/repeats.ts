/** A paragraph that stands twice in a row. Short ones stay: a refrain, a "No." */
import { sameWords } from '../text/likeness.ts'
import { weight } from '../text/prose.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

const SHORTEST = 40

export const repeats: Step = step('repeats', (article, name) =>
  without(article, name, (block, at) => {
    const before = article.body[at - 1]
    if (block.type !== 'paragraph' || before?.type !== 'paragraph' || weight(block.text.chars) < SHORTEST) return
    return sameWords(before.text.chars, block.text.chars) ? 'It stands twice in a row.' : undefined
  }),
)
