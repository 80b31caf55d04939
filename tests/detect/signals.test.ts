/** Each signal on the smallest page that shows it, and on one that nearly does. */
import { expect, test } from 'vitest'
import { lettersIn } from '../../utils/detect/letters.ts'
import { pageOf as read } from '../../utils/detect/page.ts'
import { all } from '../../utils/detect/signals.ts'
import { pageOf } from '../page.ts'

const at = (path: string) => `https://norvik.example${path}`
const on = (name: string, html: string, url = at('/x')) => {
  const signal = all.find(([says]) => says === name)
  if (!signal) throw new Error(`no signal "${name}"`)
  return Number(signal[1](read(pageOf(html, url))!))
}

test.each([
  ['dated address', '/2026/03/14/ferries', 1],
  ['dated address', '/news/20260314-ferries', 1],
  ['dated address', '/years/2026', 0],
  ['headline in address', '/ferries-stop-for-a-whole-day-on-friday', 0.875],
  ['headline in address', '/ferries', 0.125],
  ['number in address', '/ferries-30412', 1],
  ['number in address', '/view.php?news_id=12', 1],
  ['number in address', '/ferries-2', 0],
  ['section address', '/world/africa', 1],
  ['section address', '/world/ferries-stop-for-a-day', 0],
  ['newsroom address', '/news/x', 1],
  ['newsroom address', '/articles/x', 1],
  ['newsroom address', '/artikel/x', 1],
  ['newsroom address', '/noticias/x', 1],
  ['newsroom address', '/newsletter', 0],
  ['address of another kind', '/services/ferry', 1],
  ['address of another kind', '/eventful/ferry', 0],
])('%s: %s', (name, path, expected) => expect(on(name, '', at(path))).toBe(expected))

test.each([
  ['NewsArticle data', '<script type="application/ld+json">{"@type" : "ReportageNewsArticle"}</script>', 1],
  ['NewsArticle data', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', 1],
  ['NewsArticle data', '<script type="application/ld+json">{"@type":"NewsMediaOrganization"}</script>', 0],
  ['Article data', '<script type="application/ld+json">{"@type":["Article","Thing"]}</script>', 1],
  ['declared article', '<meta property="og:type" content="Article">', 1],
  ['declared no article', '<meta property="og:type" content="website">', 1],
  ['declared no article', '', 0],
  ['date of publication', '<meta property="article:published_time" content="2026">', 1],
  ['newspaper section', '<meta name="news_keywords" content="ferry">', 1],
  ['author', '<meta name="author" content="Ana Lund">', 1],
  ['AMP version', '<link rel="amphtml" href="/amp">', 1],
  ['title like a headline', '<title>Ferries | Post</title>', 0.1],
  ['single entry', '<body class="post-template single-post">', 1],
  ['single entry', '<body class="singles">', 0],
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
  ['ferry  boats ', 11],
  ['連絡船', 9],
  ['여객선', 9],
  ['เรือ', 12],
])('%s weighs %i letters', (text, letters) => expect(lettersIn(text)).toBe(letters))

const prose = (html: string) => read(pageOf(html))!.prose()
const line = 'Crews of all nine ferries between the islands walked out on Friday, and the harbour was silent. '

test('running text is what stands in one place', () => {
  expect(prose(`<p>${line}</p><p>${line}</p>`)).toBe(2 * line.trim().length)
  expect(prose(`<div><p>${line}</p></div><div><p>${line}</p></div>`)).toBe(line.trim().length)
})

test('paragraphs parted by <br> count as much', () =>
  expect(prose(`<div>${line}<br><br>${line}<br><br>${line}</div>`)).toBe(3 * line.trim().length))

test('lists, navigation and short labels are no running text', () =>
  expect(prose(`<nav><p>${line}</p></nav><ul><li><p>${line}</p></ul><p>Share</p>`)).toBe(0))
