/** An invented story long enough to be one, and what is extracted from a page around it. */
import { extract } from '../../utils/extract/extract.ts'
import type { Article, Block } from '../../utils/model/article.ts'
import { pageOf } from '../page.ts'

export const paragraphs = [
  'The harbour of Port Example stayed closed on Tuesday after the crews of all four ferries walked out at dawn, leaving hundreds of passengers on the quay.',
  'The crews, who have worked without a contract since last winter, want a rota that leaves them two free days in a row, their union said in a statement.',
  'The company answered that it had made three offers since the spring, that none of them had been put to a vote, and that the talks were still open.',
  'On the islands the shops had begun to ration milk and bread by noon, although the mayor said that there was enough of everything for at least four days.',
  'A second round of talks is planned for Thursday in the old customs house, where the last strike was settled eleven years ago after nineteen days.',
]

export const story = paragraphs.map(p => `<p>${p}</p>`).join('\n')

/** A page with a menu, a headline, `body` and a foot. */
export const page = (body: string, head = '', url?: string): Document =>
  pageOf(
    `<!DOCTYPE html><html lang="en"><head><title>Ferries stay in harbour</title>${head}</head><body>
    <header><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article><h1>Ferries stay in harbour</h1>${body}</article></main>
    <footer><p>Copyright 2026 The Example Times. All rights reserved.</p></footer></body></html>`,
    url,
  )

export function read(doc: Document): Article {
  const article = extract(doc)
  if (!article) throw new Error('no article was found')
  return article
}

export const paragraphsOf = (article: Article): string[] =>
  article.body.flatMap(block => (block.type === 'paragraph' ? [block.text.chars] : []))

type Of<T extends Block['type']> = Extract<Block, { type: T }>

export const only = <T extends Block['type']>(article: Article, type: T): Of<T>[] =>
  article.body.filter((block): block is Of<T> => block.type === type)
