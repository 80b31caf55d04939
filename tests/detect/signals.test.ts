/** Each signal on the smallest page that shows it, and on one that nearly does. */
import { expect, test } from 'vitest'
import { lettersIn } from '../../utils/detect/letters.ts'
import { pageOf as read } from '../../utils/detect/page.ts'
import { allNames } from '../../utils/detect/signal-names.ts'
import { early, late } from '../../utils/detect/signals.ts'
import { pageOf } from '../page.ts'

const at = (path: string) => `https://norvik.example${path}`
const on = (name: string, html: string, url = at('/x')) => {
  const place = allNames().indexOf(name)
  if (place < 0) throw new Error(`no signal "${name}"`)
  const page = read(pageOf(html, url))
  return Number([...early, ...late].flatMap(signals => signals(page))[place])
}

test.each([
  ['dated address', '/2026/03/14/ferries', 1],
  ['dated address', '/news/20260314-ferries', 1],
  ['dated address', '/years/2026', 0],
  ['headline in the address', '/ferries-stop-for-a-whole-day-on-friday', 0.875],
  ['headline in the address', '/ferries', 0.125],
  ['number in the address', '/ferries-30412', 1],
  ['number in the address', '/view.php?news_id=12', 1],
  ['number in the address', '/ferries-2', 0],
  ['address of a section', '/world/africa', 1],
  ['address of a section', '/world/ferries-stop-for-a-day', 0],
  ['address of a newsroom', '/news/x', 1],
  ['address of a newsroom', '/services/news', 0],
  ['address of a newsroom', '/articles/x', 1],
  ['address of a newsroom', '/artikel/x', 1],
  ['address of a newsroom', '/noticias/x', 1],
  ['address of a newsroom', '/newsletter', 0],
  ['address of another kind', '/services/ferry', 1],
  ['address of another kind', '/eventful/ferry', 0],
])('%s: %s', (name, path, expected) => expect(on(name, '', at(path))).toBe(expected))

test.each([
  ['NewsArticle data', '<script type="application/ld+json">{"@type" : "ReportageNewsArticle"}</script>', 1],
  ['Article data in the body', '<article itemscope itemtype="https://schema.org/NewsArticle"></article>', 1],
  ['Article data in the body', '<div><script type="application/ld+json">{"@type":"Article"}</script></div>', 1],
  ['Article data in the body', '<div itemscope itemtype="https://schema.org/Article/Comment"></div>', 0],
  ['NewsArticle data', '<script type="application/ld+json">{"@type":"NewsMediaOrganization"}</script>', 0],
  ['Article data', '<script type="application/ld+json">{"@type":["Article","Thing"]}</script>', 1],
  ['declared as an article', '<meta property="og:type" content="Article">', 1],
  ['declared as something else', '<meta property="og:type" content="website">', 1],
  ['declared as something else', '', 0],
  ['newspaper section', '<meta name="news_keywords" content="ferry">', 1],
  ['AMP version', '<link rel="amphtml" href="/amp">', 1],
  ['title like a headline', '<title>Ferries | Post</title>', 0.1],
  ['page of a single entry', '<body class="post-template single-post">', 1],
  ['page of a single entry', '<body class="singleton">', 0],
  ['headline', '<h1>Ferries stop for a day as crews walk out</h1>', 1],
  ['headline', '<h1>Norvik Post</h1>', 0],
  ['byline', '<p class="ArticleByline">', 1],
  ['share buttons', '<div class="share-bar">', 1],
  ['captions', '<figure><figcaption>x</figcaption></figure>', 1],
  ['program code', '<pre>x</pre>', 1],
  ['prices', '<b class="price">x</b>', 1],
  ['reply form', '<textarea></textarea>', 1],
])('%s: %s', (name, html, expected) => expect(on(name, html)).toBe(expected))

test.each([
  [' ferry boats ', 11],
  ['連絡船', 9],
  ['여객선', 9],
  ['เรือ', 12],
])('%s weighs %i letters', (text, letters) => expect(lettersIn(text)).toBe(letters))

const prose = (html: string) => read(pageOf(html)).prose()
const line = 'Crews of all nine ferries between the islands walked out on Friday, and the harbour was silent. '

test('running text is what stands in one place', () => {
  expect(prose(`<p>${line}</p><p>${line}</p>`)).toBe(2 * line.trim().length)
  expect(prose(`<div><p>${line}</p></div><div><p>${line}</p></div>`)).toBe(line.trim().length)
})

test('paragraphs parted by <br> count as much', () =>
  expect(prose(`<div>${line}<br><br>${line}<br><br>${line}</div>`)).toBe(3 * line.trim().length))

test('lists, navigation and short labels are no running text', () =>
  expect(prose(`<nav><p>${line}</p></nav><ul><li><p>${line}</p></ul><p>Share</p>`)).toBe(0))
