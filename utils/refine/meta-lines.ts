/** Dates, reading times, agencies and names around the story, when they say only what the page has said elsewhere. */
import { edgesOf } from './edges.ts'
import { isMetaLine } from './meta-words.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

export const metaLines: Step = step('meta-lines', (article, name) => {
  const edges = edgesOf(article.body)
  return without(article, name, (block, at) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    const line = block.text.chars
    if ((edges.head(at) || edges.tail(at)) && isMetaLine(line, article))
      return 'It says when, where and by whom the page was published.'
    return at > edges.last && edges.last >= 0 && INITIALS.test(line) ? 'It is the sign of an author.' : undefined
  })
})

/** "(ab/cd)", "abc, de": how agencies and editors sign below a story. */
const INITIALS = /^[([]?\p{Ll}{2,4}(?: ?[/,] ?\p{Ll}{2,4}){0,3}[)\]]?$/u
