/** The name and the praise of a newsletter, between a line that says "newsletter" and one that says "subscribe". */
import type { Block } from '../model/article.ts'
import { weight } from '../text/prose.ts'
import type { LineKind } from './languages/language.ts'
import { pageLineOf } from './page-lines.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

const OPENS: ReadonlySet<LineKind> = new Set(['newsletter'])
const CLOSES: ReadonlySet<LineKind> = new Set(['newsletter', 'policy', 'login'])
/** A box says little; what is longer, or further apart, is the story. */
const MOST = 3
const LONGEST = 160

export const boxes: Step = step('boxes', (article, name) => {
  const kinds = article.body.map(block => pageLineOf(block, article))
  const inside = new Set<number>()
  kinds.forEach((kind, open) => {
    if (!kind || !OPENS.has(kind)) return
    for (let at = open + 1; at <= open + MOST + 1; at++) {
      const closing = kinds[at]
      if (closing && CLOSES.has(closing)) for (let n = open + 1; n < at; n++) inside.add(n)
      if (!article.body[at] || !isShort(article.body[at]!)) break
    }
  })
  return without(article, name, (_, at) =>
    inside.has(at) && !kinds[at] ? 'It stands inside an invitation to subscribe.' : undefined,
  )
})

const isShort = (block: Block): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') && weight(block.text.chars) < LONGEST
