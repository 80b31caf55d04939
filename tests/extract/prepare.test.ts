import { describe, expect, test } from 'vitest'
import type { Block } from '../../utils/model/article.ts'
import { bodyTextsOf } from '../../utils/text/texts.ts'
import { pageOf } from '../page.ts'
import { only, page, paragraphs, paragraphsOf, read, story } from './story.ts'

const paragraphsIn = (body: Block[]) => bodyTextsOf(body).map(text => text.chars)

const figures = (html: string) => only(read(page(html)), 'figure').map(block => block.figure)
const src = (html: string) => figures(html).flatMap(f => f.images.map(i => i.src))

describe('a picture that waits for a script', () => {
  const blank = 'src="/img/blank.gif"'
  test.each([
    ['data-src', `<img ${blank} data-src="/1.jpg">`],
    ['data-original', `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-original="/1.jpg">`],
    ['data-srcset', `<img data-srcset="/s.jpg 320w, /1.jpg 1280w">`],
    ['srcset alone', `<img srcset="/s.jpg 320w, /1.jpg 1280w, /huge.jpg 4800w">`],
    ['picture', `<picture><source srcset="/s.jpg 320w, /1.jpg 1200w"><img ${blank}></picture>`],
    ['a picture without img', `<picture><source data-srcset="/s.jpg 320w, /1.jpg 1200w"></picture>`],
    ['a noscript twin', `<img ${blank}><noscript><img src="/1.jpg"></noscript>`],
    ['any attribute that holds a picture file', `<img ${blank} data-zoom-file="/1.jpg">`],
    ['a component that shows a picture', `<news-image src="/1.jpg" alt="Quay"></news-image>`],
    ['amp-img', `<amp-img src="/1.jpg"></amp-img>`],
  ])('%s', (_, html) => expect(src(`<figure>${html}</figure>${story}`)).toEqual(['https://news.example/1.jpg']))

  test('and never comes is no picture', () => expect(src(`<figure><img ${blank}></figure>${story}`)).toEqual([]))

  test('a noscript twin that a browser holds as text is read', () => {
    const doc = page(`<figure><img ${blank}><noscript></noscript></figure>${story}`)
    doc.querySelector('noscript')!.textContent = '<img alt="Quay" src="/1.jpg?a=1&amp;b=2" width="640">'
    expect(only(read(doc), 'figure')[0]!.figure.images).toEqual([
      { src: 'https://news.example/1.jpg?a=1&b=2', alt: 'Quay', width: 640 },
    ])
  })

  test('a pixel that counts readers is no picture', () => {
    expect(src(`${story}<img src="/count.gif" width="1" height="1">`)).toEqual([])
  })
})

describe('a caption that only its name or its place tells', () => {
  const caption = 'Ferries at the quay of Port Example on Tuesday.'
  const img = '<img src="/1.jpg" alt="Ferries">'
  test.each([
    [
      'a paragraph beside the picture’s frame',
      `<div class="photo"><div class="image">${img}</div><p class="caption">${caption}</p></div>`,
    ],
    ['a div after the picture', `<div>${img}<div class="img-caption">${caption}</div></div>`],
    ['a span by microdata', `<div itemscope>${img}<span itemprop="caption">${caption}</span></div>`],
    ['WordPress', `<div class="wp-caption">${img}<p class="wp-caption-text">${caption}</p></div>`],
    ['a figcaption outside its figure', `<div><figure>${img}</figure><figcaption>${caption}</figcaption></div>`],
    ['a slanted line under the picture', `<p>${img}<br><em>${caption}</em></p>`],
    ['a frame of the picture and two short lines', `<div><div>${img}</div><div>${caption}</div></div>`],
    [
      'a figure that is called a teaser',
      `<figure class="teaser-image">${img}<figcaption>${caption}</figcaption></figure>`,
    ],
    ['the only line of a figure', `<figure>${img}<p>${caption}</p></figure>`],
    ['hidden from screen readers', `<figure>${img}<figcaption aria-hidden="true">${caption}</figcaption></figure>`],
    [
      'once for phones and once for desks',
      `<figure>${img}<figcaption>${caption}</figcaption><figcaption>${caption}</figcaption></figure>`,
    ],
  ])('%s', (_, html) => {
    const article = read(page(`<p>${paragraphs[0]}</p>${html}${story}`))
    const [figure, ...more] = only(article, 'figure').map(b => b.figure)
    expect(more).toEqual([])
    expect(figure!.caption?.chars).toBe(caption)
    expect(figure!.images.map(i => i.alt)).toEqual(['Ferries'])
    expect(paragraphsOf(article)).not.toContain(caption)
  })

  test('several pictures in one frame keep their own', () => {
    const html = `<div><img src="/1.jpg"><p class="caption">The quay.</p><img src="/2.jpg"><p class="caption">The crew.</p></div>`
    expect(
      figures(`<p>${paragraphs[0]}</p>${html}${story}`).map(f => [f.images[0]?.src.slice(-5), f.caption?.chars]),
    ).toEqual([
      ['1.jpg', 'The quay.'],
      ['2.jpg', 'The crew.'],
    ])
  })

  test('a credit that the markup names is kept apart', () => {
    const html = `<figure>${img}<figcaption>${caption} <span class="credit">Photo: Ana Example/Agency</span></figcaption></figure>`
    expect(figures(html + story)[0]).toMatchObject({ caption: { chars: caption }, credit: 'Ana Example/Agency' })
  })
})

describe('text that only line breaks part', () => {
  test('becomes paragraphs, also around pictures and with fixed spaces between the breaks', () => {
    const photo = '<div class="photo"><img src="/1.jpg"><p class="caption">The quay.</p></div>'
    const html = `<div>${photo}\n${paragraphs.slice(0, 2).join('&nbsp;<br>&nbsp;<br>\n')}&nbsp;<br>&nbsp;<br>${photo}${paragraphs.slice(2).join('<br/><br/>')}</div>`
    expect(paragraphsOf(read(page(html)))).toEqual(paragraphs)
  })

  test('one break is a line of the same paragraph, and two never stand together', () => {
    const article = read(page(`${story}<p>${paragraphs[0]}<br>${paragraphs[1]}</p>`))
    expect(paragraphsOf(article).at(-1)).toBe(`${paragraphs[0]}\n${paragraphs[1]}`)
  })
})

describe('what leaves before Readability looks', () => {
  const gone: [string, string][] = [
    ['what the page does not show', '<div style="display:none">WORDS</div>'],
    ['what its class hides', '<div class="hidden">WORDS</div>'],
    ['what is for paper alone', '<p class="print-only">WORDS</p>'],
    ['what screen readers alone are told', '<span class="sr-only">WORDS</span>'],
    ['a form', '<form action="/letters">WORDS <input></form>'],
    ['a share bar', '<div class="article-share">WORDS</div>'],
    ['related stories', '<aside class="related-stories"><h3>WORDS</h3><a href="/1">Boat show opens</a></aside>'],
    ['a newsletter box', '<section class="newsletter-box"><p>WORDS</p></section>'],
    ['a box that asks to sign in', '<div class="article-sign-in-group"><p>WORDS</p></div>'],
    ['comments', '<div id="comments"><p>WORDS</p></div>'],
    ['a breadcrumb', '<div class="breadcrumb">WORDS</div>'],
    ['an advertisement', '<div class="ad-slot">WORDS</div>'],
    ['a consent dialog', '<div id="onetrust-consent-sdk"><p>WORDS</p></div>'],
  ]
  test.each(gone)('%s', (_, html) => {
    const words = 'We would like to tell you something about quays'
    const article = read(page(`<p>${paragraphs[0]}</p>${html.replace('WORDS', words)}${story}`))
    expect(JSON.stringify(article.body)).not.toContain(words)
    expect(article.removed.map(r => r.words)).toContain(words)
  })

  test('a story that waits behind a hidden frame stays', () => {
    expect(paragraphsOf(read(page(`<div hidden class="paywall">${story}</div>`)))).toEqual(paragraphs)
  })

  test('a story whose every paragraph has a suspicious name stays', () => {
    const html = paragraphs.map(p => `<p class="subscription">${p}</p>`).join('')
    expect(paragraphsOf(read(page(html)))).toEqual(paragraphs)
  })

  test('a form around the whole page only loses its frame', () => {
    expect(paragraphsOf(read(page(`<form id="aspnetForm">${story}<input type="hidden" name="state"></form>`)))).toEqual(
      paragraphs,
    )
  })

  test('a section that is called after its own heading stays', () => {
    const section = `<section id="commercial-traffic-returns"><h2>Commercial traffic returns slowly</h2>${story}</section>`
    const article = read(page(`${story.repeat(9)}${section}${story}`))
    expect(paragraphsOf(article)).toHaveLength(11 * paragraphs.length)
    expect(only(article, 'heading').map(h => h.text.chars)).toEqual(['Commercial traffic returns slowly'])
  })

  test('a heading that can be linked to stays, whatever words it is called after', () => {
    const article = read(page(`${story}<h3 id="nav_what-the-social-partners-say">What the partners say</h3>${story}`))
    expect(only(article, 'heading').map(h => h.text.chars)).toEqual(['What the partners say'])
  })

  test.each(['hide-on-print', 'dn-print'])('a box that is only missing on paper stays: %s', name => {
    const box = `<div class="${name}"><p>${paragraphs[1]}</p></div>`
    expect(paragraphsOf(read(page(`<p>${paragraphs[0]}</p>${box}${story}${story}`)))[1]).toBe(paragraphs[1])
  })

  test('a question that opens its answer is a heading, a button is none', () => {
    const faq = `<div><button aria-expanded="false" aria-controls="a1">Who pays for it?</button></div><div id="a1"><p>${paragraphs[2]}</p></div>`
    const article = read(page(`${story}${faq}<button>Anything else?</button>${story}`))
    expect(only(article, 'heading').map(h => h.text.chars)).toEqual(['Who pays for it?'])
  })

  test('a card that opens above a name in a sentence goes, the name stays', () => {
    const card =
      '<span class="card"><img src="/ana.jpg"><a href="/ana">Ana Example</a><a href="/1">Mayor opens the boat show</a></span>'
    const sentence = `<p><a href="/ana">Ana Example</a>${card}, the mayor, told passengers on the quay on Tuesday that there was enough of everything.</p>`
    const article = read(page(`${sentence}${story}`))
    expect(paragraphsOf(article)[0]).toBe(
      'Ana Example, the mayor, told passengers on the quay on Tuesday that there was enough of everything.',
    )
    expect(article.removed.map(r => r.step)).toContain('hover-cards')
  })

  test('a link with a suspicious name inside a sentence stays', () => {
    const sentence = `${paragraphs[0]!.replace('Port Example', '<a class="keyword-tag" href="/t">Port Example</a>')}`
    expect(paragraphsOf(read(page(`<p>${sentence}</p>${story}`)))[0]).toBe(paragraphs[0])
  })
})

test('parts of a page that a script would have put in their places stand there', () => {
  const [first, second, ...rest] = paragraphs.map(p => `<p>${p}</p>`)
  const place = '<!--$?--><template id="B:1"></template><p>Loading</p><!--/$-->'
  const part = `<div hidden id="S:2">${second}</div><script>$RC("B:1","S:2")</script>`
  expect(paragraphsOf(read(page(`${first}${place}${rest.join('')}${part}`)))).toEqual(paragraphs)
})

test('of several h1 the headline is the one that the title repeats', () => {
  const html = `<h1>The Example Times</h1><h1>Ferries stay in harbour</h1><h1>Talks</h1>${story}`
  const title = '<meta property="og:title" content="Ferries stay in harbour as talks fail">'
  const doc = pageOf(
    `<html><head><title>The Example Times</title>${title}</head><body><main>${html}</main></body></html>`,
  )
  const article = read(doc)
  expect(only(article, 'heading').map(h => h.text.chars)).toEqual(['Talks'])
  expect(article.removed).toContainEqual({
    step: 'headline-in-body',
    reason: 'The headline stands above the story.',
    words: 'Ferries stay in harbour',
  })
})

test('the headline does not stand in the body, sub-headings do', () => {
  const article = read(page(`${story}<h2>Talks</h2>${story}`))
  expect(only(article, 'heading').map(h => h.text.chars)).toEqual(['Talks'])
})

test('a frame of a film becomes a titled link, a frame of an advertisement nothing', () => {
  const film = '<iframe src="https://www.youtube.com/embed/x1" title="The strike in pictures"></iframe>'
  const article = read(page(`<p>${paragraphs[0]}</p>${film}<iframe src="https://ads.example/1"></iframe>${story}`))
  expect(only(article, 'embed')).toEqual([
    { type: 'embed', href: 'https://www.youtube.com/embed/x1', label: 'The strike in pictures' },
  ])
})

describe('a post that was pasted in', () => {
  const link = '<a href="https://twitter.com/port/status/1">4 March</a>'

  test('stays a quotation, also in a frame that is called social', () => {
    const said = 'No ferry leaves before Thursday, and nobody has told the passengers on the quay.'
    const post = `<div class="social-media-embed"><blockquote class="twitter-tweet"><p>${said}</p>— Port (@port) ${link}</blockquote></div>`
    const article = read(page(`<p>${paragraphs[0]}</p>${post}${story}`))
    expect(only(article, 'quote').map(quote => paragraphsIn(quote.body))).toEqual([[`${said}\n— Port (@port) 4 March`]])
    expect(paragraphsOf(article)).toEqual([paragraphs[0], ...paragraphs])
  })

  test('that says next to nothing becomes a titled link', () => {
    const post = `<blockquote class="twitter-tweet"><p>No ferry today.</p>— Port (@port) ${link}</blockquote>`
    const article = read(page(`<p>${paragraphs[0]}</p>${post}${story}`))
    expect(only(article, 'embed')).toMatchObject([{ href: 'https://twitter.com/port/status/1' }])
    expect(only(article, 'embed')[0]!.label).toContain('No ferry today.')
  })
})

test('sections with a name that Readability distrusts are part of the story', () => {
  const html = paragraphs
    .map((p, i) => `<div class="box ${i % 2 ? 'sidebar-module' : ''}"><p class="text">${p}</p></div>`)
    .join('')
  expect(paragraphsOf(read(page(html)))).toEqual(paragraphs)
})

test.each([
  ['<span class="drop-cap">T</span> <span>he ferries', 'The ferries'],
  ['<b class="initial-letter">T</b>\n he ferries', 'The ferries'],
  ['<span class="drop-cap">A</span> <span>ferry', 'A ferry'],
])('a large first letter belongs to its word: %s', (html, words) => {
  expect(paragraphsOf(read(page(`<p>${html} stayed.</span></p>${story}`)))[0]).toBe(`${words} stayed.`)
})

test('the lead picture between headline and story comes along, a teaser’s picture does not', () => {
  const head =
    '<header><p class="meta">4 March, Port desk</p><figure><img src="/lead.jpg"><figcaption>Ferries at the quay.</figcaption></figure></header>'
  const teaser =
    '<div class="more"><a href="/boats"><img src="/teaser.jpg"></a><h3><a href="/boats">Boat show opens</a></h3></div>'
  expect(src(`${head}${story}${teaser}`)).toEqual(['https://news.example/lead.jpg'])
})
