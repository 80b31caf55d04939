/** Lines and pictures, out of an article of ours and out of an element of another tool. */
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { namesInByline } from '../../tools/bench/names-in-byline.ts'
import { plainDefuddle } from '../../tools/bench/plain-defuddle.ts'
import { plainReadability } from '../../tools/bench/plain-readability.ts'
import { shownArticle } from '../../tools/bench/shown-article.ts'
import { shownElement } from '../../tools/bench/shown-element.ts'
import type { Article, Cell } from '../../utils/model/article.ts'

test('an element: a line a block, captions apart, links measured', () => {
  const { document } = new JSDOM(
    '<p>The <b>ferry</b> left.<br>It sank.</p><figure><img src="https://a.example/q.jpg"><figcaption>The quay <i>at noon</i></figcaption></figure><p><a href="/x">More</a></p>',
  ).window
  expect(shownElement(document.body)).toEqual({
    lines: [
      { kind: 'text', words: 'The ferry left.', linked: 0 },
      { kind: 'text', words: 'It sank.', linked: 0 },
      { kind: 'caption', words: 'The quay at noon', linked: 0 },
      { kind: 'text', words: 'More', linked: 1 },
    ],
    pictures: ['https://a.example/q.jpg'],
  })
})

test('an article: the same, and credits apart', () => {
  const text = { id: 1, chars: 'More', marks: [{ kind: 'link' as const, href: 'https://a.example/', from: 0, to: 2 }] }
  const shown = shownArticle({
    url: '',
    title: text,
    authors: [],
    section: [],
    dir: 'ltr',
    removed: [],
    body: [
      { type: 'list', ordered: false, start: 1, items: [[{ type: 'paragraph', text }]] },
      {
        type: 'figure',
        figure: { images: [{ src: 'https://a.example/q.jpg', alt: '' }], caption: text, credit: 'Bo Ek' },
      },
    ],
  })
  expect(shown.lines.map(l => [l.kind, l.words, l.linked])).toEqual([
    ['text', 'More', 0.5],
    ['caption', 'More', 0.5],
    ['credit', 'Bo Ek', 0],
  ])
  expect(shown.pictures).toEqual(['https://a.example/q.jpg'])
})

test('a row of a table is one line, whoever shows it; blocks in its cells are lines', () => {
  const { document } = new JSDOM(
    '<table><tr><td>7</td><td><a href="/n">Norvik</a></td><td>31 %</td></tr><tr><td><p>One.</p><p>Two.</p></td></tr></table>',
  ).window
  const wanted = [
    ['7 Norvik 31 %', true],
    ['One.', false],
    ['Two.', false],
  ]
  expect(shownElement(document.body).lines.map(l => [l.words, l.linked > 0.4])).toEqual(wanted)
  const cell = (...said: string[]): Cell => ({
    header: false,
    columns: 1,
    rows: 1,
    body: said.map(chars => ({
      type: 'paragraph',
      text: {
        id: 1,
        chars,
        marks: chars === 'Norvik' ? [{ kind: 'link', href: 'https://a.example/n', from: 0, to: 6 }] : [],
      },
    })),
  })
  const list: Cell = { ...cell(), body: [{ type: 'quote', body: cell('One.', 'Two.').body }] }
  const article: Article = {
    url: '',
    title: { id: 0, chars: '', marks: [] },
    authors: [],
    section: [],
    dir: 'ltr',
    removed: [],
    body: [{ type: 'table', rows: [[cell('7'), cell('Norvik'), cell('31 %')], [list]] }],
  }
  expect(shownArticle(article).lines.map(l => [l.words, l.linked > 0.4])).toEqual(wanted)
})

test.each([
  ['By Ana Lund and Bo Ek', ['Ana Lund', 'Bo Ek']],
  ['Von Ana Lund, Bo Ek', ['Ana Lund', 'Bo Ek']],
  ['Brandy Anders', ['Brandy Anders']],
  ['', []],
])('names in a byline: %s', (byline, names) => expect(namesInByline(byline)).toEqual(names))

const story = `<html lang=en><title>Ferry</title><body><nav><a href="/">Home</a></nav><article><h1>Ferry</h1>${'<p>The ferry left the old quay at noon, and nobody who lived there, old or young, was there to wave goodbye to it.</p>'.repeat(6)}</article>`

test('the others read a plain story', async () => {
  const page = () => new JSDOM(story, { url: 'https://a.example/s' }).window.document
  expect(plainReadability(page()).lines.length).toBeGreaterThan(5)
  expect((await plainDefuddle(page(), 'https://a.example/s')).lines.length).toBeGreaterThan(0)
})
