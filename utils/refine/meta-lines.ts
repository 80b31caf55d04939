/** Dates, reading times, agencies and names around the story, when they say only what the page has said elsewhere. */
import type { Block } from '../model/article.ts'
import { lineOf } from '../text/line-of.ts'
import { blockWords } from './block-words.ts'
import { edgesOf } from './edges.ts'
import { isMetaLine } from './meta-words.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const metaLines: Step = step('meta-lines', (article, name) => {
  const edges = edgesOf(article.body)
  return without(article, name, (block, at) => {
    const line = metaTextOf(block)
    if (line === undefined) return
    if ((edges.head(at) || edges.tail(at)) && isMetaLine(line, article))
      return 'It says when, where and by whom the page was published.'
    return at > edges.last && edges.last >= 0 && INITIALS.test(line) ? 'It is the sign of an author.' : undefined
  })
})

/** The items of a list, "Author", "Ana Example", "May 3", make one line. */
const metaTextOf = (block: Block): string | undefined =>
  block.type === 'list' ? blockWords(block).replaceAll('\n', ' | ') : lineOf(block)?.chars

/** "(ab/cd)", "abc, de": how agencies and editors sign below a story. */
const INITIALS = /^[([]?\p{Ll}{2,4}(?: ?[/,] ?\p{Ll}{2,4}){0,3}[)\]]?$/u
