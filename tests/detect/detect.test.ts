/** The verdict on whole pages: stories, what only looks like them, and pages that mean harm. */
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { detect, looksLikeNews, shapeOf } from '../../utils/detect/detect.ts'
import { pageOf as read } from '../../utils/detect/page.ts'
import { allNames, earlyNames } from '../../utils/detect/signal-names.ts'
import { early, late } from '../../utils/detect/signals.ts'
import weights from '../../utils/detect/weights.json' with { type: 'json' }
import { pageOf } from '../page.ts'

const sentence =
  'Crews of all nine ferries between the islands walked out on Friday, and the harbour was silent until late at night. '
const paragraphs = (n: number) => `<p>${sentence.repeat(3)}</p>`.repeat(n)
const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const story = `<title>Ferries stop for a day as crews walk out | The Norvik Post</title><meta property="og:type" content="article">
  ${data('{"@type":"NewsArticle","headline":"Ferries stop"}')}<h1>Ferries stop for a day as crews walk out</h1>${paragraphs(8)}`

test('a story with its own data is news, and the verdict says why', () => {
  const { isNews, score, reasons } = detect(
    pageOf(story, 'https://norvik.example/news/2026/03/14/ferries-stop-for-a-day-30412'),
  )
  expect(isNews).toBe(true)
  expect(score).toBeGreaterThan(0.9)
  expect(score).toBeLessThanOrEqual(1)
  expect(reasons).toEqual(expect.arrayContaining(['NewsArticle data', 'dated address']))
})

test('a story that declares nothing is known by its address and body', () => {
  const bare = `<title>Ferries stop for a day as crews walk out</title><div class="byline">By Ana Lund</div><h1>Ferries stop for a day as crews walk out</h1>${paragraphs(8)}`
  const { isNews, reasons } = detect(
    pageOf(bare, 'https://norvik.example/news/ferries-stop-for-a-day-as-crews-walk-out'),
  )
  expect(isNews).toBe(true)
  expect(reasons).toContain('address of a newsroom')
})

test.each([
  ['a site’s root', 'https://norvik.example/', 'a front page'],
  ['a root with a language', 'https://norvik.example/en-GB/', 'a front page'],
  ['a root file', 'https://norvik.example/index.html', 'a front page'],
  ['a search', 'https://norvik.example/find?q=ferry', 'a search'],
  ['a tag', 'https://norvik.example/tag/ferries', 'a list'],
  ['the third page of a list', 'https://norvik.example/2026/page/3/', 'a list'],
  ['a video', 'https://norvik.example/videos/ferries-stop-for-a-day', 'a recording'],
  ['a thread', 'https://forum.norvik.example/ferries-stop-for-a-day-123', 'a discussion'],
  ['a login', 'https://norvik.example/wp-login.php', 'a login'],
  ['a shop', 'https://norvik.example/products/ferry-mug-blue-12345', 'a shop'],
  ['a manual', 'https://norvik.example/docs/ferry', 'a manual'],
  ['a live blog by its address', 'https://norvik.example/news/live/2026/mar/14/ferries-stop', 'a live blog'],
])('%s is no story, whatever stands on it', (_, url, reason) =>
  expect(detect(pageOf(story, url))).toEqual({ isNews: false, score: 0, reasons: [reason] }),
)

test.each([
  ['a live blog by its data', `${data('{"@type":"LiveBlogPosting"}')}`, 'a live blog'],
  ['a live blog by its title', '<title>LIVE: ferries stop for a day</title>', 'a live blog'],
  ['a live blog by the end of its title', '<title>Ferries stop for a day: live updates</title>', 'a live blog'],
  ['a product by its data', data('{"@type":["Product"],"offers":{"@type":"Offer"}}'), 'Product data'],
  ['a product by its card', '<meta property="og:type" content="product">', 'declared a product'],
  ['a video by its card', '<meta property="og:type" content="video.other">', 'a video'],
  ['questions and answers', data('{"@graph":[{"@type":"QAPage"}]}'), 'QAPage data'],
])('%s is no story', (_, head, reason) =>
  expect(detect(pageOf(`${head}${paragraphs(8)}`, 'https://norvik.example/a/ferries-stop-for-a-day'))).toEqual({
    isNews: false,
    score: 0,
    reasons: [reason],
  }),
)

test('a story may sell something on the side', () =>
  expect(
    detect(
      pageOf(`${story}${data('{"@type":"Product"}')}`, 'https://norvik.example/news/2026/03/14/ferries-stop-for-a-day'),
    ).isNews,
  ).toBe(true))

test('a story on a page numbered by its query alone is not taken for the front page', () =>
  expect(detect(pageOf(story, 'https://norvik.example/?p=6578')).reasons).not.toContain('a front page'))

test('every signal has its name and its weight, and there is a bias', () => {
  const page = read(pageOf(story))
  expect(early.flatMap(signals => signals(page))).toHaveLength(earlyNames().length)
  expect([...early, ...late].flatMap(signals => signals(page))).toHaveLength(allNames().length)
  expect(weights).toHaveLength(allNames().length + 1)
  const ofBody = weights.slice(earlyNames().length + 1)
  expect(ofBody.filter(([first]) => first !== 0)).toEqual([])
})

test('the yes or no for every page is the verdict’s', () => {
  const url = 'https://norvik.example/news/2026/03/14/ferries-stop-for-a-day'
  for (const page of [pageOf(story, url), pageOf(story, 'https://norvik.example/'), pageOf(paragraphs(3))])
    expect(looksLikeNews(page)).toBe(detect(page).isNews)
})

test('a page that only the body decides says how many words it has', () => {
  const bare = `<title>Ferries stop for a day as crews walk out</title><h1>Ferries stop</h1>${paragraphs(8)}`
  expect(detect(pageOf(bare, 'https://norvik.example/news/ferries-stop-for-a-day-as-crews')).reasons).toContainEqual(
    expect.stringMatching(/^\d+ words$/),
  )
})

test.each([
  ['another address', '<p>x', 'https://norvik.example/b'],
  ['another title', '<title>y</title><p>x', 'https://norvik.example/a'],
  ['more paragraphs', '<p>x<p>x', 'https://norvik.example/a'],
])('%s is another shape', (_, html, url) =>
  expect(shapeOf(pageOf(html, url))).not.toBe(shapeOf(pageOf('<p>x', 'https://norvik.example/a'))),
)

test('another place on the same page is the same shape', () =>
  expect(shapeOf(pageOf('<p>x', 'https://norvik.example/a#b'))).toBe(
    shapeOf(pageOf('<p>x', 'https://norvik.example/a')),
  ))

describe('a page that means harm', () => {
  const forms = [
    'querySelector',
    'querySelectorAll',
    'evaluate',
    'documentElement',
    'head',
    'body',
    'title',
    'URL',
    'contentType',
  ]
  test.each([
    [
      'names its forms after everything',
      forms
        .map(
          name => `<form name="${name}"><input name="parentElement"><input name="closest"></form><img name="${name}">`,
        )
        .join(''),
    ],
    ['has broken data', data('{"@type":"NewsArticle", "headline": "He said "no""') + data('[[[[') + data('')],
    ['has very long data', data(`{"@type":[${'"@type":['.repeat(20_000)}`)],
    ['is a frameset', '<frameset><frame src="a.html"></frameset>'],
    ['is nested very deep', `${'<div>'.repeat(3000)}<p>${sentence}`],
  ])('that %s gets a verdict, at once, and stays as it was', (_, html) => {
    const page = pageOf(html)
    const before = page.documentElement?.outerHTML
    const start = performance.now()
    expect(detect(page).score).toBeGreaterThanOrEqual(0)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(page.documentElement?.outerHTML).toBe(before)
  })

  test('clobbering hides nothing from us', () => {
    const url = 'https://norvik.example/news/2026/03/14/ferries-stop-for-a-day'
    const clobbered = story + forms.map(name => `<img name="${name}">`).join('')
    expect(detect(pageOf(clobbered, url)).reasons).toContain('NewsArticle data')
  })

  test.each([
    ['XML', '<rss><channel/></rss>', 'application/xml'],
    ['an SVG picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ])('%s is no page', (_, content, contentType) => {
    const url = 'https://norvik.example/news/2026/03/14/ferries-stop-for-a-day'
    expect(detect(new JSDOM(content, { url, contentType }).window.document)).toEqual({
      isNews: false,
      score: 0,
      reasons: [contentType],
    })
  })

  test('an empty document is no page', () => {
    const { document } = new JSDOM('', { url: 'https://norvik.example/a' }).window
    document.documentElement.remove()
    expect(detect(document)).toMatchObject({ isNews: false, reasons: [expect.any(String)] })
  })
})
