/** Invented stories as articles. */
import type { Article, Block } from '../../utils/model/article.ts'

export function story(
  title: string,
  paragraphs: readonly string[],
  more: Partial<Article> & { captions?: string[] } = {},
): Article {
  let id = 0
  const text = (chars: string) => ({ id: id++, chars, marks: [] })
  const { captions = [], ...rest } = more
  const headline = text(title)
  const figures = captions.map((chars): Block => ({ type: 'figure', figure: { images: [], caption: text(chars) } }))
  const body = paragraphs.map((chars): Block => ({ type: 'paragraph', text: text(chars) }))
  return {
    url: 'https://news.example/story',
    title: headline,
    authors: [],
    section: [],
    lang: 'en',
    dir: 'ltr',
    body: [...figures, ...body],
    removed: [],
    ...rest,
  }
}
