import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../utils/extract/read/blocks.ts'
import type { Block } from '../../utils/model/article.ts'
import { pageOf } from '../page.ts'

const blocks = (html: string): Block[] => readBlocks(pageOf(`<body>${html}</body>`).body, 'https://news.example/a/', 1)
const first = (html: string) => {
  const block = blocks(html)[0]
  if (block?.type !== 'paragraph') throw new Error('not a paragraph')
  return block.text
}

describe('text', () => {
  test.each([
    ['space is folded', '<p>\n  One\n\t two  </p>', 'One two'],
    ['a line break is one', '<p>One<br>\n two</p>', 'One\ntwo'],
    ['a hint for breaking a word goes', '<p>Har&shy;bour\u200b</p>', 'Harbour'],
    ['fixed space is space', '<p>Port&nbsp;Example</p>', 'Port Example'],
    ['but French keeps it before its marks', '<p>«\u00a0Quoi\u00a0?\u00a0»</p>', '«\u00a0Quoi\u00a0?\u00a0»'],
    ['script and controls are not text', '<p>One<script>two</script><select><option>three</select></p>', 'One'],
    ['an unknown element gives its words', '<p>One <x-y onclick="z">two</x-y></p>', 'One two'],
    ['ruby keeps the base', '<p><ruby>東<rp>(</rp><rt>とう</rt></ruby>京</p>', '東京'],
  ])('%s', (_, html, chars) => expect(first(html).chars).toBe(chars))

  test('two breaks end a paragraph', () => {
    expect(blocks('<div>One<br><br>Two</div>').map(b => b.type === 'paragraph' && b.text.chars)).toEqual(['One', 'Two'])
  })

  test('marks lie over it, the outer first, and never past its end', () => {
    const text = first('<p>A <a href="b"><b>ferry</b> port </a></p>')
    expect(text).toEqual({
      id: 1,
      chars: 'A ferry port',
      marks: [
        { kind: 'link', href: 'https://news.example/a/b', from: 2, to: 12 },
        { kind: 'strong', from: 2, to: 7 },
      ],
    })
  })

  test('a mark that a block cuts lies over both parts', () => {
    const [a, b] = blocks('<em>One<p>Two</p></em>')
    for (const block of [a, b])
      expect(block?.type === 'paragraph' && block.text.marks).toMatchObject([{ kind: 'em', from: 0, to: 3 }])
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a/b',
  ])('a link to %j is no link', href => {
    const doc = pageOf('<body><p><a>go</a></p></body>')
    doc.querySelector('a')!.setAttribute('href', href)
    const [block] = readBlocks(doc.body, 'https://news.example/', 1)
    expect(block).toEqual({ type: 'paragraph', text: { id: 1, chars: 'go', marks: [] } })
  })
})

describe('blocks', () => {
  test('headings have three levels', () => {
    expect(blocks('<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>').map(b => b.type === 'heading' && b.level)).toEqual([
      2, 2, 3, 4,
    ])
  })

  test('lists hold blocks and their start', () => {
    expect(blocks('<ol start="3"><li>One<ul><li>In</li></ul></li><li></li></ol>')).toMatchObject([
      { type: 'list', ordered: true, start: 3, items: [[{ type: 'paragraph' }, { type: 'list', ordered: false }]] },
    ])
  })

  test('a list of terms begins each item with its term', () => {
    expect(blocks('<dl><dt>Quay</dt><dd>Where ships lie</dd></dl>')).toMatchObject([
      { type: 'list', items: [[{ text: { chars: 'Quay' } }, { text: { chars: 'Where ships lie' } }]] },
    ])
  })

  test('a table keeps head cells and spans within reason', () => {
    const [table] = blocks(
      '<table><caption>Tides</caption><tr><th colspan="9999">Port</th><th>High</th></tr><tr><td>Example</td><td>6:10</td></tr></table>',
    )
    expect(table).toMatchObject({
      type: 'table',
      caption: { chars: 'Tides' },
      rows: [
        [{ header: true, columns: 100 }, {}],
        [{ header: false }, {}],
      ],
    })
  })

  test('a table that only lays out the page is read as what it holds', () => {
    expect(blocks('<table><tr><td><p>One</p><p>Two</p></td></tr></table>').map(b => b.type)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  test('a picture must have an address that can be loaded', () => {
    expect(
      blocks('<img src="data:image/png;base64,AAAA"><img><img src="javascript:x"><img src="1.jpg" alt=" a  b ">'),
    ).toEqual([{ type: 'figure', figure: { images: [{ src: 'https://news.example/a/1.jpg', alt: 'a b' }] } }])
  })

  test('pictures of a figure share its caption, figures in a figure keep their own', () => {
    expect(blocks('<figure><img src="1.jpg"><img src="2.jpg"><figcaption>Both</figcaption></figure>')).toMatchObject([
      { figure: { images: [{}, {}], caption: { chars: 'Both' } } },
    ])
    expect(
      blocks(
        '<figure><figure><img src="1.jpg"><figcaption>A</figcaption></figure><figure><img src="2.jpg"><figcaption>B</figcaption></figure></figure>',
      ),
    ).toMatchObject([{ figure: { caption: { chars: 'A' } } }, { figure: { caption: { chars: 'B' } } }])
  })

  test('quotations, code, rules and films', () => {
    expect(
      blocks('<blockquote>Said</blockquote><pre>\na = 1\n</pre><hr><video src="/v.mp4" title="Talks"></video>'),
    ).toMatchObject([
      { type: 'quote', body: [{ type: 'paragraph' }] },
      { type: 'code', code: 'a = 1' },
      { type: 'rule' },
      { type: 'embed', href: 'https://news.example/v.mp4', label: 'Talks' },
    ])
  })

  test('formulas keep their presentation alone', () => {
    const [math] = blocks(
      '<math onclick="x"><semantics><mrow><mi href="javascript:x">x</mi><script>1</script></mrow><annotation>x</annotation></semantics></math>',
    )
    expect(math).toEqual({
      type: 'math',
      root: {
        name: 'math',
        attrs: {},
        children: [{ name: 'mrow', attrs: {}, children: [{ name: 'mi', attrs: {}, children: ['x'] }] }],
      },
    })
  })

  test('an element called constructor or __proto__ is like any other', () => {
    expect(blocks('<constructor>One</constructor>')).toMatchObject([{ type: 'paragraph', text: { chars: 'One' } }])
  })
})
