/** "By Ana Example", above the story or below it: the names move to the authors where the page names nobody else. */
import { fold } from '../text/fold.ts'
import { edgesOf } from './edges.ts'
import { readByline } from './read-byline.ts'
import { type Step, step } from './step.ts'

export const byline: Step = step('byline', (article, name) => {
  const edges = edgesOf(article.body)
  for (const [at, block] of article.body.entries()) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue
    if (!edges.head(at) && !edges.tail(at)) continue
    const line = block.text.chars
    const names = readByline(line, article.lang) ?? knownNames(line, article.authors)
    if (!names) continue
    return {
      ...article,
      authors: article.authors.length > 0 ? article.authors : names,
      body: article.body.toSpliced(at, 1),
      removed: [...article.removed, { step: name, reason: 'It names the author.', words: line }],
    }
  }
  return article
})

/** "Ana Example", "Ana Example Bo Muster": nothing but the authors that the page declares. */
function knownNames(line: string, authors: string[]): string[] | undefined {
  let rest = ` ${fold(line)} `
  const named = authors.filter(author => {
    const folded = ` ${fold(author)} `
    if (folded.trim() === '' || !rest.includes(folded)) return false
    rest = rest.replace(folded, '  ')
    return true
  })
  return named.length > 0 && /^(?:\s|\band\b|\bund\b|\bet\b|\bby\b|\bvon\b)*$/.test(rest) ? named : undefined
}
