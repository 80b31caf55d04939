/** The standfirst is taken by evidence: its name, its place, its make, and what the page says of itself. */
import { expect, test } from 'vitest'
import { only, page, paragraphs, paragraphsOf, read, story } from './story.ts'

const words = 'Crews of all four ferries want two free days in a row, and the islands count their bread.'
const summary = `<meta name="description" content="${words}">`
const again = (s: string) => `<meta property="og:description" content="${s.slice(0, 120)}…">`

const standfirstOf = (body: string, head = '') => read(page(body, head)).standfirst?.chars

test.each([
  ['a class that says so', `<p class="article__dek">${words}</p>`],
  ['in German', `<div class="vorspann"><p>${words}</p></div>`],
  ['in French', `<p class="fig-chapo">${words}</p>`],
  ['in Spanish', `<h2 class="c-entradilla">${words}</h2>`],
  ['in Norwegian', `<p class="article-ingress">${words}</p>`],
  ['a property that says so', `<p itemprop="alternativeHeadline">${words}</p>`],
  ['a box with its name', `<div class="sub-headline"><div><p>${words}</p></div></div>`],
  [
    'below byline and date',
    `<p class="byline">By Ana Example</p><time>4 March 2031</time><p class="lead">${words}</p>`,
  ],
])('%s is evidence enough where it stands apart', (_, markup) =>
  expect(standfirstOf(`${markup}<div class="text">${story}</div>`)).toBe(words),
)

test('a place and a make of its own are, where the page says the same of itself', () => {
  const body = `<h2>${words}</h2><div class="text">${story}</div>`
  expect(standfirstOf(body, summary)).toBe(words)
  expect(standfirstOf(body)).toBeUndefined()
})

test('among the paragraphs of the story it takes a heavier type and agreement', () => {
  const body = `<div class="text"><p class="bold">${words}</p>${story}</div>`
  expect(standfirstOf(body, summary)).toBe(words)
  expect(standfirstOf(body)).toBeUndefined()
})

test('a first paragraph that the page copied into its summary stays in the story', () => {
  const article = read(page(`<div class="text">${story}</div>`, again(paragraphs[0]!)))
  expect(article.standfirst).toBeUndefined()
  expect(paragraphsOf(article)).toEqual(paragraphs)
})

test('a line below a picture, in a frame of the two, is its caption, even where the page copied it into its summary', () => {
  const pictured = `<div><span><img src="/quay.jpg"></span><p>${words}</p><p>Image: Ana Example</p></div>`
  const article = read(page(`${pictured}<div class="text">${story}</div>`, summary))
  expect(article.standfirst).toBeUndefined()
  expect(only(article, 'figure').map(block => block.figure.caption?.chars)).toEqual([expect.stringContaining(words)])
  const headed = `<div><img src="/quay.jpg"><h2>${words}</h2></div>` // a heading is no caption
  expect(standfirstOf(`${headed}<div class="text">${story}</div>`, summary)).toBe(words)
})

test('the lines of one named box are one standfirst', () =>
  expect(
    standfirstOf(`<div class="subtitles"><h2>Crews want free days</h2><h2>The islands ration bread</h2></div>${story}`),
  ).toBe('Crews want free days\nThe islands ration bread'))

test('the points of a list stay in the story', () => {
  const points = '<ul class="summary"><li>Crews want two free days in a row.</li><li>Bread is short.</li></ul>'
  expect(standfirstOf(`${points}${story}`)).toBeUndefined()
})

test('a first paragraph in bold type is one where the page’s summary is all of it', () => {
  const body = `<div class="text"><p><strong>${words}</strong></p>${story.replaceAll('<p>', '<p class="p">')}</div>`
  expect(standfirstOf(body, summary)).toBe(words)
  expect(standfirstOf(body, again(words.slice(0, 60)))).toBeUndefined()
})

test('it keeps its emphasis and its links', () =>
  expect(
    read(page(`<p class="dek"><b>Four ferries</b> wait in the <a href="/port">harbour</a> today.</p>${story}`))
      .standfirst?.marks,
  ).toEqual([
    { kind: 'strong', from: 0, to: 12 },
    { kind: 'link', href: 'https://news.example/port', from: 25, to: 32 },
  ]))

test('it leaves the story whole and is in it no more', () => {
  const article = read(page(`<p class="dek">${words}</p><div class="text">${story}</div>`, summary))
  expect(paragraphsOf(article)).toEqual(paragraphs)
  expect(article.removed.map(r => r.words)).not.toContain(words)
})

test('a headline in a heading of another level is known by its words', () =>
  expect(
    read(
      page(
        `<div><h2>Ferries stay in harbour for a third day</h2><p class="dek">${words}</p></div>${story}`,
        '<meta property="og:title" content="Ferries stay in harbour for a third day">',
      ),
    ).standfirst?.chars,
  ).toBe(words))

test.each([
  ['the caption of a picture', `<figure><img src="a.jpg"><figcaption class="lead">${words}</figcaption></figure>`],
  ['a picture’s description without a figure', `<p class="image-description">${words}</p>`],
  ['a newsletter’s description', `<div class="newsletter-box"><div class="description">${words}</div></div>`],
  ['who wrote it and when', '<div class="summary">Ana Example / 4 March 2031, updated 9:30</div>'],
  ['the headline again', '<p class="subtitle">Ports: Ferries stay in harbour</p>'],
  ['a teaser that links away', `<p class="teaser"><a href="/other">${words}</a></p>`],
])('%s is none', (_, markup) => expect(standfirstOf(`${markup}<div class="text">${story}</div>`)).toBeUndefined())

test('a brief that is told in one paragraph stays a story, whatever the paragraph is called', () => {
  const article = read(page(`<p class="lead">${paragraphs[0]}</p><p class="text">${paragraphs[1]}</p>`))
  expect(article.standfirst).toBeUndefined()
})

test('what stands below the story’s first paragraphs is not looked at', () =>
  expect(standfirstOf(`<div class="text">${story}<p class="teaser">${words}</p></div>`)).toBeUndefined())
