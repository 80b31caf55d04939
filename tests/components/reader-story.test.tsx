// @vitest-environment jsdom
/** The story on screen: every part of it stands once, as words and never as markup. */
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { Surface } from '../../components/reader/Reader.tsx'
import type { Article, Block } from '../../utils/model/article.ts'
import { noReading } from '../../utils/model/reading.ts'
import { all, one, show, texts } from './reader-screen.tsx'
import { reading, story } from './stories.ts'

const withBody = (...body: Block[]): Article => ({ ...story, body })

test('headline, authors, day, source, host, section and reading time are there', async () => {
  await show()
  expect(one('h1').textContent).toBe('Norway waits for Solberg')
  expect(one('.authors').textContent).toBe('Ana Lind and Tom Oke')
  expect(one('time').getAttribute('datetime')).toBe('2031-03-04')
  expect(one('.facts').textContent).toMatch(/March 4, 2031.*The Quay.*quay\.example.*1 min read/)
  expect(texts('.section li')).toEqual(['World'])
})

test('the standfirst stands below the headline, with its names marked', async () => {
  const standfirst = { id: 9, chars: 'Norway counts its ferries', marks: [] }
  const mention = { text: 9, entity: 'country:NO', from: 0, to: 6 }
  await show({
    article: { ...story, standfirst },
    reading: { ...reading, mentions: [reading.mentions[0]!, mention, ...reading.mentions.slice(1)] },
  })
  expect(one('h1 + .standfirst').textContent).toBe(standfirst.chars)
  expect(texts('.standfirst .name')).toContain('Norway')
})

test('a story that is not whole says so, and nothing looks like its end', async () => {
  await show({ article: { ...story, limit: 'paywall' } })
  expect(one('.headline + [role=note]').textContent).toMatch(/only the beginning/)
  expect(one('.story').dataset.unended).toBeDefined()
})

test('a story with nothing against it says nothing', async () => {
  await show()
  expect(all('[role=note]')).toEqual([])
  expect(one('.story').dataset.unended).toBeUndefined()
})

test('a story without a standfirst has no empty place for one', async () => {
  await show()
  expect(all('.standfirst')).toEqual([])
})

test('the host shown is the address’s own, in punycode, without user name', async () => {
  await show({ article: { ...story, url: 'https://bank.example@xn--80ak6aa92e.example/x', site: 'bank.example' } })
  expect(one('.host').textContent).toBe('xn--80ak6aa92e.example')
})

test('markup in a headline or a name is shown, not run', async () => {
  const title = { id: 0, chars: '<img src=x onerror=alert(1)>', marks: [] }
  await show({ article: { ...story, title, authors: ['<b>Ana</b>'] }, reading: noReading })
  expect(one('h1').textContent).toBe(title.chars)
  expect(all('h1 *')).toEqual([])
  expect(one('.authors').textContent).toBe('<b>Ana</b>')
})

test('marks and links that cross are cut, and the words stay', async () => {
  const chars = 'Ingrid Solberg met the Union.'
  const link = { kind: 'link', href: 'https://x.example/', from: 7, to: 18 } as const
  await show({ article: withBody({ type: 'paragraph', text: { id: 1, chars, marks: [link] } }) })
  expect(one('.story p').textContent).toBe(chars)
  expect(texts('.story mark[data-mention="2"]')).toEqual(['Ingrid Solberg'])
  expect(texts('.story a')).toEqual(['Solberg', ' met'])
  expect(one('.story a').getAttribute('rel')).toBe('noopener noreferrer')
  expect(one('.story a').getAttribute('target')).toBe('_blank')
})

test('marks are no tab stops', async () => {
  await show()
  expect(all('mark').length).toBeGreaterThan(0)
  expect(all('mark').filter(mark => mark.tabIndex >= 0 || mark.querySelector('button, [tabindex]'))).toEqual([])
})

test('every kind of block is shown with its words', async () => {
  const p = (id: number, chars: string): Block => ({ type: 'paragraph', text: { id, chars, marks: [] } })
  const cell = (header: boolean, chars: string) => ({ header, columns: 1, rows: 1, body: [p(90, chars)] })
  await show({
    article: withBody(
      { type: 'heading', level: 2, text: { id: 50, chars: 'Heading', marks: [] } },
      { type: 'list', ordered: true, start: 4, items: [[p(51, 'Fourth')]] },
      { type: 'quote', body: [p(52, 'Quoted')] },
      {
        type: 'table',
        caption: { id: 53, chars: 'Table', marks: [] },
        rows: [[cell(true, 'Head')], [cell(false, 'Cell')]],
      },
      { type: 'code', code: 'let x' },
      { type: 'math', root: { name: 'math', attrs: {}, children: [{ name: 'mi', attrs: {}, children: ['y'] }] } },
      { type: 'embed', href: 'https://v.example/', label: 'A film' },
      { type: 'rule' },
    ),
  })
  expect(one('.story h2').textContent).toBe('Heading')
  expect(one('ol').getAttribute('start')).toBe('4')
  expect(one('blockquote').textContent).toBe('Quoted')
  expect(one('th').getAttribute('scope')).toBe('col')
  expect(one('.table-box').tabIndex).toBe(0)
  expect(one('pre code').textContent).toBe('let x')
  expect(one('math mi').namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  expect(one('.embed a').textContent).toBe('A film')
  expect(all('hr')).toHaveLength(1)
})

const figure = (alt: string): Block => ({
  type: 'figure',
  figure: {
    images: [{ src: 'https://pics.example/1.jpg', alt, width: 800, height: 600 }],
    caption: { id: 60, chars: 'A ferry at dawn.', marks: [] },
    credit: 'Mira Hau',
  },
})

test.each<[Surface, string | null]>([
  ['popup', 'no-referrer'],
  ['tab', 'no-referrer'],
  ['overlay', null],
])('in the %s a picture’s referrer policy is %s', async (surface, policy) => {
  await show({ article: withBody(figure('A ferry')), surface })
  expect(one('img').getAttribute('referrerpolicy')).toBe(policy)
})

test('a picture stands with its caption and credit, and a description that repeats the caption is not said twice', async () => {
  await show({ article: withBody(figure('A ferry, at dawn')) })
  expect(one('figcaption').textContent).toBe('A ferry at dawn. Mira Hau')
  expect(one('img').getAttribute('alt')).toBe('')
  await show({ article: withBody(figure('A white ship')) })
  expect(one('img').getAttribute('alt')).toBe('A white ship')
})

test('a picture that does not load says so, and keeps its description and caption', async () => {
  await show({ article: withBody(figure('A white ship')) })
  await act(() => void one('img').dispatchEvent(new Event('error')))
  expect(one('figure').textContent).toMatch(/could not be loaded\. A white ship.*A ferry at dawn/)
})
