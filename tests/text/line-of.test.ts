import { expect, test } from 'vitest'
import type { Block } from '../../utils/model/article.ts'
import { lineOf } from '../../utils/text/line-of.ts'

const text = { id: 1, chars: 'The boats stay in port.', marks: [] }
const paragraph: Block = { type: 'paragraph', text }

test.each<[string, Block]>([
  ['a paragraph', paragraph],
  ['a heading', { type: 'heading', level: 2, text }],
])('%s is a line', (_, block) => {
  expect(lineOf(block)).toBe(text)
})

test.each<[string, Block]>([
  ['a list', { type: 'list', ordered: false, start: 1, items: [[paragraph]] }],
  ['a quote', { type: 'quote', body: [paragraph] }],
  ['a figure', { type: 'figure', figure: { images: [], caption: text } }],
  ['a table', { type: 'table', rows: [[{ header: false, columns: 1, rows: 1, body: [paragraph] }]] }],
  ['code', { type: 'code', code: 'x' }],
  ['an embed', { type: 'embed', href: 'https://news.example/clip', label: 'A clip' }],
  ['a rule', { type: 'rule' }],
])('%s holds lines or none, and is no line itself', (_, block) => {
  expect(lineOf(block)).toBeUndefined()
})
