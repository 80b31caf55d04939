import { describe, expect, test } from 'vitest'
import { bodyTextsOf } from '../../utils/text/texts.ts'
import { pageOf } from '../page.ts'
import { only, page, paragraphs, paragraphsOf, read, story } from './story.ts'

const headings = (html: string) => only(read(page(html)), 'heading').map(h => h.text.chars)

describe('sub-headings', () => {
  test('stay in chunks of their own, and with a name that Readability distrusts', () => {
    const chunks = paragraphs.map(
      (p, i) =>
        `<div class="chunk"><h3 class="sidebar-head">Day ${i}</h3></div><div class="chunk"><p class="t">${p}</p></div>`,
    )
    expect(headings(`<div class="chunk"><p class="t">${paragraphs[0]}</p></div>${chunks.join('')}`)).toEqual(
      ['Day 0', 'Day 1', 'Day 2', 'Day 3', 'Day 4'].slice(1 - 1),
    )
  })
})

test('a page of sections that Readability distrusts by name is one story', () => {
  const names = 'abcdefghij'.split('')
  const sections = names.map(
    (n, i) => `<section class="sidebar-${n}"><div class="${n}"><p>${paragraphs[i % 5]}</p></div></section>`,
  )
  expect(paragraphsOf(read(page(`${sections.join('')}${story}`)))).toHaveLength(3 * paragraphs.length)
})

test('a quotation among the story’s paragraphs is whole, however short its lines', () => {
  const lines = '<p>No boats.</p><p>No bread.</p><p>No milk.</p>'
  const [quote] = only(read(page(`${story}<blockquote class="sidebar-quote">${lines}</blockquote>${story}`)), 'quote')
  expect(bodyTextsOf(quote?.body ?? []).map(text => text.chars)).toEqual(['No boats.', 'No bread.', 'No milk.'])
})

describe('below the story', () => {
  const inFrames = (foot: string) => `<div class="text">${story}${story}</div><div class="frame">${foot}</div>`
  const rights =
    'Copyright 2026 The Example Times, all rights reserved; no part of this may be sold, printed or read aloud in public.'

  test('a paragraph alone in a frame of its own is a foot line', () => {
    expect(paragraphsOf(read(page(inFrames(`<p>${rights}</p>`))))).not.toContain(rights)
  })

  test('two paragraphs in a frame of their own are a part of the story', () => {
    const part = paragraphs.slice(0, 3).map(p => `<p class="part">${p}</p>`)
    const frame = `<div class="text">${story}${story}${story}</div><div class="text"><h2>What comes next</h2>${part.join('')}</div>`
    expect(paragraphsOf(read(page(frame)))).toHaveLength(3 * paragraphs.length + 3)
  })

  test('what the page’s own copy of the story does not hold goes', () => {
    const articleBody = paragraphs.join(' ')
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`
    const bio = 'Ana Example has written about ports, ferries and the people who wait for them since the last strike.'
    expect(paragraphsOf(read(page(`${story}<p>${bio}</p>`, head)))).toEqual(paragraphs)
    expect(paragraphsOf(read(page(`${story}<p>${bio}</p>`)))).toContain(bio)
  })

  test('a copy that breaks off tells nothing', () => {
    const articleBody = `${paragraphs.slice(0, 4).join(' ')} A second round …`
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`
    expect(paragraphsOf(read(page(story, head)))).toEqual(paragraphs)
  })
})

describe('one story below the other', () => {
  const signed = '<p class="byline">By Ana Example</p>'
  const other = paragraphs
    .map(p => `<p>${p.replace(/ferries|ferry/g, 'boats').replace('Tuesday', 'Friday')}</p>`)
    .join('')

  test('the first is read and the second is told', () => {
    const html = `<div class="story first"><h1>Ferries stay in harbour</h1>${signed}${story}</div><div class="story next"><h1>Boat show opens</h1>${signed}${other}</div>`
    const article = read(
      pageOf(`<html><head><title>Ferries stay in harbour</title></head><body><main>${html}</main></body></html>`),
    )
    expect(paragraphsOf(article).filter(p => p !== 'By Ana Example')).toEqual(paragraphs)
    expect(article.removed.filter(r => r.step === 'next-story').map(r => r.words)).toContain('Boat show opens')
  })

  test('sections with an h1 each are one story', () => {
    const html = `<section class="part"><h1>Ferries stay in harbour</h1>${story}</section><section class="part"><h1>Talks</h1>${other}</section>`
    expect(paragraphsOf(read(pageOf(`<html><body><main>${html}</main></body></html>`)))).toHaveLength(10)
  })
})

test('a short Japanese story comes without the list of links below it', () => {
  const story = [
    '例示港のすべてのフェリーは火曜日の朝から運航を取りやめ、乗客数百人が岸壁に取り残された。組合は声明で、二日続けての休みを求めていると述べた。',
    '会社側は春から三度提案したが、いずれも採決されなかったと反論した。次の協議は木曜日に旧税関で開かれる見通しだ。',
  ]
  const links = Array.from(
    { length: 9 },
    (_, i) => `<li><p><a href="/${i}">島の商店、牛乳とパンを制限 市長は「四日分はある」と説明した第${i}報</a></p></li>`,
  )
  const html = `<div id="entry">${story.map(p => `<div class="block">${p}</div>`).join('')}<h2>社会の新着</h2><div class="new"><ul>${links.join('')}</ul></div></div>`
  const doc = pageOf(`<html lang="ja"><body><main><h1>フェリー運休</h1>${html}</main></body></html>`)
  expect(bodyTextsOf(read(doc).body).map(text => text.chars)).toEqual([...story, '社会の新着'])
})
