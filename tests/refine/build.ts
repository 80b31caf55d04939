/** Articles for tests, in few words. Every story in these tests is invented. */
import type { Article, Block, Figure } from '../../utils/model/article.ts'
import type { Text } from '../../utils/model/text.ts'
import { blockWords } from '../../utils/refine/block-words.ts'
import type { Step } from '../../utils/refine/step.ts'

let id = 0

export const text = (chars: string, href?: string): Text => ({
  id: ++id,
  chars,
  marks: href ? [{ kind: 'link', href, from: 0, to: chars.length }] : [],
})
export const p = (chars: string): Block => ({ type: 'paragraph', text: text(chars) })
export const h = (chars: string): Block => ({ type: 'heading', level: 2, text: text(chars) })
export const link = (chars: string): Block => ({
  type: 'paragraph',
  text: text(chars, `https://news.example/${chars.length}`),
})
export const list = (...items: Block[]): Block => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: items.map(b => [b]),
})
export const picture = (
  file: string,
  said: { caption?: string; credit?: string; alt?: string; width?: number } = {},
): Block => {
  const image = { src: `https://news.example/img/${file}`, alt: said.alt ?? '' }
  const figure: Figure = { images: [said.width ? { ...image, width: said.width } : image] }
  if (said.caption) figure.caption = text(said.caption)
  if (said.credit) figure.credit = said.credit
  return { type: 'figure', figure }
}

/** Four paragraphs that tell: enough for a story to have edges and a middle. */
export const prose = [
  'The ferry crews of Port Example voted on Tuesday to stop work for two days over the winter timetable.',
  'Their union said that the company had not answered three letters, and that the boats were short of hands.',
  'The company replied that it would meet the crews on Friday, and that no boat would sail without a full crew.',
  'Some six thousand people cross the bay each day, and most of them have no other way to work or to school.',
] as const
export const story = (): [Block, Block, Block, Block] => [p(prose[0]), p(prose[1]), p(prose[2]), p(prose[3])]

export const article = (body: Block[], rest: Partial<Article> = {}): Article => ({
  url: 'https://news.example/2031/ferry',
  title: text('Ferry crews stop work for two days'),
  authors: [],
  section: [],
  lang: 'en',
  dir: 'ltr',
  body,
  removed: [],
  ...rest,
})

/** What a reader sees after the step, block by block; a figure is [caption | credit]. */
export const seen = (step: Step, given: Article): string[] => shown(step.run(given).body)

export const shown = (body: readonly Block[]): string[] =>
  body.map(block =>
    block.type === 'figure'
      ? `[${block.figure.images.map(i => i.src.split('/').at(-1)).join('+')} ${block.figure.caption?.chars ?? ''} | ${block.figure.credit ?? ''}]`
      : blockWords(block),
  )

export const removedBy = (step: Step, given: Article): string[] => step.run(given).removed.map(r => r.words)
