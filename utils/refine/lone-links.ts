/** A line that is one link to another page and no part of the story: in brackets, in capitals, alone in a quotation, or below the end. */
import type { Block } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { lineOf } from '../text/line-of.ts'
import { words } from '../text/words.ts'
import { edgesOf } from './edges.ts'
import { linkedShare } from './linked-share.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

/** Above the end, fewer words may be a name or a source. */
const FEWEST = 5

export const loneLinks: Step = step('lone-links', (article, name) => {
  const { last } = edgesOf(article.body)
  return without(article, name, (block, at) => {
    const line = loneLineOf(block)
    const linked = line ? linkedShare(line) : 0
    if (!line || linked < MOST) return
    const below = last >= 0 && at > last && linked >= WHOLE && / /.test(line.chars)
    if (!below && words(line.chars).length < FEWEST) return
    return below || block.type === 'quote' || isShouted(line) || isBracketed(line)
      ? 'It points to another page.'
      : undefined
  })
})

/** Other posts are embedded as a quotation that is nothing but their headline, and a link. */
function loneLineOf(block: Block): Text | undefined {
  if (block.type === 'paragraph') return block.text
  if (block.type !== 'quote' || block.body.length !== 1) return
  const line = lineOf(block.body[0]!)
  return line && linkedShare(line) >= WHOLE ? line : undefined
}

const WHOLE = 0.95
/** A bracket stands outside its link. */
const MOST = 0.8

/** "CREWS OF THE NORTH WALK OUT OF AMAs" */
const isShouted = (line: Text): boolean => {
  const count = (letters: RegExp) => line.chars.match(letters)?.length ?? 0
  const capitals = count(/\p{Lu}/gu)
  return capitals > 9 * count(/\p{Ll}/gu) && linkedShare(line) >= WHOLE
}

/** "(Here is how the crews of the north walked out.)" */
const isBracketed = (line: Text): boolean => /^[[(（【]/u.test(line.chars) && /[\])）】]\.?$/u.test(line.chars)
