/** The line of JSON: what becomes of an article's parts. */
import { expect, test } from 'vitest'
import { lineOf } from '../../tools/read/line.ts'
import type { Article, Block } from '../../utils/model/article.ts'
import type { Reading } from '../../utils/model/reading.ts'

let id = 0
const text = (chars: string) => ({ id: ++id, chars, marks: [] })
const paragraph = (chars: string): Block => ({ type: 'paragraph', text: text(chars) })
const article = (body: Block[]): Article => ({
  url: 'https://a.example/x',
  title: text('Headline'),
  authors: [],
  section: [],
  dir: 'ltr',
  body,
  removed: [],
})
const line = (body: Block[], reading?: Reading) =>
  lineOf('x', 'https://a.example/x', { article: article(body), reading })
const picture = (src: string): Block => ({
  type: 'figure',
  figure: { images: [{ src, alt: '' }], caption: text('Caption') },
})

test('what the page does not say is null or empty, as the shape has it', () =>
  expect(line([]).article).toEqual({
    title: 'Headline',
    authors: [],
    publishedAt: null,
    site: '',
    section: [],
    lang: '',
    dir: 'ltr',
    standfirst: '',
  }))

test('the standfirst is told apart: it is no part of the text, and no mention points into it', () => {
  const standfirst = text('Ana Lind counts ferries')
  const body = [paragraph('Ana Lind counted.')]
  const [first] = body.flatMap(b => (b.type === 'paragraph' ? [b.text.id] : []))
  const mention = { entity: 'person:lind', from: 0, to: 8 }
  const reading = {
    actors: [],
    countries: [],
    mentions: [
      { ...mention, text: standfirst.id },
      { ...mention, text: first! },
    ],
  }
  const told = lineOf('x', 'https://a.example/x', { article: { ...article(body), standfirst }, reading })
  expect(told.article?.standfirst).toBe('Ana Lind counts ferries')
  expect(told.text).toBe('Ana Lind counted.')
  expect(told.mentions.map(m => [m.block, m.text])).toEqual([[0, 'Ana Lind']])
})

test('the condition of the page is the story’s limit, or what stands in its place', () => {
  const of = (outcomes: Parameters<typeof lineOf>[2]) => lineOf('x', 'https://a.example/x', outcomes).condition
  expect(of({ article: article([]) })).toBeNull()
  expect(of({ article: { ...article([]), limit: 'next-page' } })).toBe('next-page')
  expect(of({ wall: 'consent' })).toBe('consent')
})

test('pictures inside lists, quotes and tables are found', () =>
  expect(
    line([
      { type: 'list', ordered: false, start: 1, items: [[picture('a')]] },
      { type: 'quote', body: [picture('b')] },
      { type: 'table', rows: [[{ header: false, columns: 1, rows: 1, body: [picture('c')] }]] },
    ]).figures.map(f => f.src),
  ).toEqual(['a', 'b', 'c']))

test('a caption that two pictures share is counted once, and one without a picture is not lost', () => {
  const images = ['a', 'b'].map(src => ({ src, alt: '' }))
  const blocks: Block[] = [
    { type: 'figure', figure: { images, caption: text('Both'), credit: 'Ana' } },
    { type: 'figure', figure: { images: [], caption: text('Alone') } },
  ]
  expect(line(blocks).figures.map(f => [f.src, f.caption, f.credit])).toEqual([
    ['a', 'Both', 'Ana'],
    ['b', '', ''],
    ['', 'Alone', ''],
  ])
})

test('a mention keeps its place even beside a stray line break, and one in a caption is left out', () => {
  const first = paragraph('One\n\nof them\n')
  const second = paragraph('Norland won')
  const shown = { type: 'figure', figure: { images: [], caption: text('Norland') } } satisfies Block
  const at = (t: { id: number }, from: number) => ({ text: t.id, from, to: from + 7, entity: 'country:NO' })
  const texts = [first, second].map(b => (b.type === 'paragraph' ? b.text : text('')))
  const read = line([first, shown, second], {
    actors: [],
    countries: [],
    mentions: [at(texts[1]!, 0), at(shown.figure.caption, 0)],
  })
  expect(read.mentions).toEqual([{ block: 1, from: 0, to: 7, text: 'Norland', entity: 'country:NO' }])
  expect(read.text.split('\n\n')).toHaveLength(2)
  expect(read.text.split('\n\n')[1]!.slice(0, 7)).toBe('Norland')
})
