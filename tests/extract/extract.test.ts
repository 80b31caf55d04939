import { describe, expect, test, vi } from 'vitest'
import { extract } from '../../utils/extract/extract.ts'
import { textsOf } from '../../utils/text/texts.ts'
import { pageOf } from '../page.ts'
import { only, page, paragraphs, paragraphsOf, read, story } from './story.ts'

test('the paragraphs of a story come in order, word for word, and nothing of the page around it', () => {
  const article = read(page(story))
  expect(article.title).toEqual({ id: 0, chars: 'Ferries stay in harbour', marks: [] })
  expect(paragraphsOf(article)).toEqual(paragraphs)
})

test('the page is left exactly as it was', () => {
  const doc = page(`<form><input name="tagName"></form>${story}<img data-src="/a.jpg" class="lazy">`)
  const before = doc.documentElement.outerHTML
  extract(doc)
  expect(doc.documentElement.outerHTML).toBe(before)
})

test('an article is plain data', () => {
  const article = read(
    page(`${story}<ul><li>One</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>`),
  )
  expect(JSON.parse(JSON.stringify(article))).toEqual(article)
})

test('every text has an id of its own', () => {
  const article = read(
    page(
      `${story}<figure><img src="/a.jpg"><figcaption>A ferry <b>at dusk</b>.</figcaption></figure><h2>Talks</h2>${story}`,
    ),
  )
  const ids = textsOf(article).map(text => text.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a page without text holds no story', () => {
  for (const html of [
    '',
    '<html><body></body></html>',
    '<html><body><img src="/a.png"></body></html>',
    '<frameset><frame src="/a"></frameset>',
  ])
    expect(extract(pageOf(html))).toBeUndefined()
})

describe('a page with little text', () => {
  const brief = 'The last ferry of the day leaves at nine. Crews voted on Monday to stay in harbour after that.'
  const declared = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries"}</script>`
  test.each([
    ['of four words is no story', '<p>Press play to watch</p>', false],
    ['of four words is none, whatever it declares', `${declared}<p>Press play to watch</p>`, false],
    [
      'of a sentence that could stand anywhere is none',
      '<p>We use cookies to make this site better for all of its readers.</p>',
      false,
    ],
    ['that says it is an article is a brief', `${declared}<h1>Ferries</h1><p>${brief}</p>`, true],
    ['of forty words need not say so', `<h1>Ferries</h1><p>${brief} ${brief} ${brief}</p>`, true],
  ])('%s', (_, html, is) => expect(extract(pageOf(`<html><body>${html}</body></html>`)) !== undefined).toBe(is))
})

test('the address is shown without user name, password and fragment', () => {
  expect(read(page(story, '', 'https://ana:secret@news.example/a#top')).url).toBe('https://news.example/a')
})

describe('a hostile page', () => {
  const names = [
    'parentNode',
    'nextElementSibling',
    'tagName',
    'getAttribute',
    'getElementsByTagName',
    'hasAttribute',
    'querySelectorAll',
    'removeAttribute',
    'textContent',
    'children',
    'childNodes',
    'firstChild',
    'localName',
    'className',
    'id',
    'style',
  ]

  test.each(names)('whose form has a control called %s is read all the same', name => {
    expect(paragraphsOf(read(page(`<form><input name="${name}"><input id="${name}"></form>${story}`)))).toEqual(
      paragraphs,
    )
  })

  test.each(['body', 'documentElement', 'URL', 'cloneNode', 'querySelectorAll', 'title', 'createTreeWalker'])(
    'whose picture is called %s is read all the same',
    name => {
      expect(paragraphsOf(read(page(`<img name="${name}" src="/x.png">${story}<form name="${name}"></form>`)))).toEqual(
        paragraphs,
      )
    },
  )

  test('with links that run script loses the links and keeps the words', () => {
    const article = read(
      page(
        `${story}<p>${paragraphs[0]} <a href="javascript:alert(1)">Port</a> <a href="data:text/html,x">Example</a></p>`,
      ),
    )
    expect(paragraphsOf(article).at(-1)).toBe(`${paragraphs[0]} Port Example`)
    expect(textsOf(article).flatMap(t => t.marks.filter(m => m.kind === 'link'))).toEqual([])
  })

  test('deeper than any story is refused', () => {
    const deep = `${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}`
    expect(extract(page(`${story}${deep}`))).toBeUndefined()
  })
})

test('a step of the preparation that fails costs nothing but itself', () => {
  const doc = page(`${story}<img src="/a.jpg" srcset="/b.jpg 2x">`)
  const silent = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const classList = vi
    .spyOn(
      Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(doc.createElement('div')))),
      'classList',
      'get',
    )
    .mockImplementation(() => {
      throw new Error('no classes today')
    })
  try {
    expect(paragraphsOf(read(page(`<div class="hidden">Not shown</div>${story}`)))).toEqual(
      expect.arrayContaining(paragraphs),
    )
  } finally {
    classList.mockRestore()
    silent.mockRestore()
  }
})

test('what an open shadow root shows is read, also as the template that a saved page holds', () => {
  const inner = `<template shadowrootmode="open"><slot>Nothing yet</slot></template><p>${paragraphs[4]}</p>`
  const outer = `<template shadowrootmode="open"><p>${paragraphs[0]}</p><slot name="more"></slot><news-part>${inner}</news-part></template>`
  const doc = page(
    `<news-text>${outer}${paragraphs
      .slice(1, 4)
      .map(p => `<p slot="more">${p}</p>`)
      .join('')}<p>In no slot, and so not shown.</p></news-text>`,
  )
  expect(paragraphsOf(read(doc))).toEqual([paragraphs[0], ...paragraphs.slice(1, 4), paragraphs[4]])
  expect(doc.querySelector('template')).not.toBeNull()
})

test('a component in the shadow of another is read', () => {
  const doc = page('<news-page></news-page>')
  const shadow = doc.querySelector('news-page')!.attachShadow({ mode: 'open' })
  const part = doc.createElement('news-part')
  shadow.append(part)
  part
    .attachShadow({ mode: 'open' })
    .append(...paragraphs.map(words => Object.assign(doc.createElement('p'), { textContent: words })))
  expect(paragraphsOf(read(doc))).toEqual(paragraphs)
})

test('what an open shadow root shows is read in the place of its slots', () => {
  const doc = page(
    '<story-text><p slot="lede">Slotted: the ferries of Port Example are still tied to the quay, and will be until Thursday.</p></story-text>',
  )
  const shadow = doc.querySelector('story-text')!.attachShadow({ mode: 'open' })
  for (const words of paragraphs) shadow.append(Object.assign(doc.createElement('p'), { textContent: words }))
  const slot = doc.createElement('slot')
  slot.setAttribute('name', 'lede')
  shadow.prepend(slot)
  expect(paragraphsOf(read(doc))).toEqual([
    'Slotted: the ferries of Port Example are still tied to the quay, and will be until Thursday.',
    ...paragraphs,
  ])
})

describe('what is left out', () => {
  test('is told, with the step and the reason', () => {
    const article = read(page(`<div class="share-bar"><a href="#">Tell your friends</a></div>${story}`))
    expect(article.removed).toContainEqual({
      step: 'side-matter',
      reason: 'It offers to share or to save the page.',
      words: 'Tell your friends',
    })
  })

  test('by Readability is told too', () => {
    const article = read(
      page(`${story}<div><a href="/1">Boat show opens</a> <a href="/2">Tide tables for March</a></div>`),
    )
    expect(paragraphsOf(article)).toEqual(paragraphs)
    expect(article.removed.map(r => r.words).join(' ')).toContain('Tide tables for March')
  })

  test('of the page’s own menu and foot is not worth telling', () => {
    const words = read(page(story))
      .removed.map(r => r.words)
      .join(' ')
    expect(words).not.toMatch(/World|Copyright/)
  })

  test('is never longer than a long paragraph an entry', () => {
    const long = 'A word about the harbour. '.repeat(200)
    const article = read(page(`${story}<div hidden><p>${long}</p></div>`, ''))
    for (const { words } of article.removed) expect(words.length).toBeLessThanOrEqual(1200)
  })

  test('of running text is told behind any number of labels', () => {
    const labels = '<li><a href="/t">Tide table</a></li>'.repeat(400)
    const words = 'A notice in the customs house says that the island bakers will open at four on Wednesday.'
    const article = read(page(`<ul hidden>${labels}</ul>${story}${story}<div hidden><p>${words}</p></div>`))
    expect(article.removed.map(r => r.words)).toContain(words)
  })

  test('is told where the headline stands above the story’s own element, too', () => {
    const words = 'The standfirst of another paper would stand here, were it not hidden from those who read it.'
    const doc = pageOf(
      `<html><body><div><h1>Ferries stay in harbour</h1><p hidden>${words}</p><article>${story}</article></div></body></html>`,
    )
    expect(read(doc).removed.map(r => r.words)).toContain(words)
  })
})

test('a page of bare lines loses none of them', () => {
  const lines = [
    'Home > World > Ports',
    'print dictionary print',
    ...paragraphs,
    'BY ANA EXAMPLE [[email protected]]',
    'Log in to comment',
  ]
  const doc = pageOf(
    `<html><head><title>Ferries stay in harbour</title></head><body><div>${lines.map(l => `<p>${l}</p>`).join('')}</div></body></html>`,
  )
  const article = read(doc)
  expect(paragraphsOf(article).filter(l => paragraphs.includes(l))).toEqual(paragraphs)
  expect(article.authors).toEqual(['Ana Example'])
})

test('pictures stand where they stood', () => {
  const [a, b, c] = paragraphs
  const article = read(
    page(
      `<p>${a}</p><figure><img src="/1.jpg" alt="Quay"><figcaption>The quay.</figcaption></figure><p>${b}</p><p>${c}</p>${story}`,
    ),
  )
  expect(article.body.slice(0, 3).map(block => block.type)).toEqual(['paragraph', 'figure', 'paragraph'])
  expect(only(article, 'figure')[0]!.figure).toMatchObject({
    images: [{ src: 'https://news.example/1.jpg', alt: 'Quay' }],
    caption: { chars: 'The quay.' },
  })
})
