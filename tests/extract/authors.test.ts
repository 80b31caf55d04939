/** Who wrote the story: from bylines in many languages, from what a page declares, and from what it shows. */
import { describe, expect, test } from 'vitest'
import { readFacts } from '../../utils/dom/facts.ts'
import { readAuthors } from '../../utils/extract/metadata/authors.ts'
import { authorsFrom, isFullName, namesFrom, opensByline } from '../../utils/extract/metadata/byline.ts'
import { bylineText } from '../../utils/extract/metadata/byline-text.ts'
import { isHouse, isSite } from '../../utils/extract/metadata/house.ts'
import { pageOf } from '../page.ts'

const url = 'https://www.exampletimes.example/2026/03/04/ferries'
const authors = (html: string, site?: string) => {
  const doc = pageOf(html, url)
  return readAuthors(doc, readFacts(doc, url), site)
}
const ld = (...graph: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`
const story = (author: unknown) => ld({ '@type': ['NewsArticle'], headline: 'x', author })
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('a byline becomes names', () => {
  test.each([
    ['BY ANA EXAMPLE [ana@news.example]', ['Ana Example']],
    ['BY ANA EXAMPLE [[email protected]]', ['Ana Example']],
    ['By Ana Example and Jon Sample', ['Ana Example', 'Jon Sample']],
    ['Von Ana Muster und Jon Muster', ['Ana Muster', 'Jon Muster']],
    ['Par Ana Exemple et Jon Exemple', ['Ana Exemple', 'Jon Exemple']],
    ['Por Ana Ejemplo, Jon Ejemplo', ['Ana Ejemplo', 'Jon Ejemplo']],
    ['Di Ana Esempio e Jon Esempio', ['Ana Esempio', 'Jon Esempio']],
    ['Por Ana Exemplo e Jon Exemplo', ['Ana Exemplo', 'Jon Exemplo']],
    ['Yazan: Ana Örnek', ['Ana Örnek']],
    ['Автор: Анна Примерова и Иван Примеров', ['Анна Примерова', 'Иван Примеров']],
    ['بقلم: آنا مثال', ['آنا مثال']],
    ['글 홍길동 기자', ['홍길동']],
    ['홍길동 기자', ['홍길동']],
    ['文／山田太郎', ['山田太郎']],
    ['山田太郎・鈴木花子', ['山田太郎', '鈴木花子']],
    ['ジョン・スミス', ['ジョン・スミス']],
    ['作者：约翰·史密斯', ['约翰·史密斯']],
    ['（责编：王小明、李小红）', ['王小明', '李小红']],
    ['Written by: Ana Example, senior political correspondent', ['Ana Example']],
    ['Ana Example, Port Correspondent, Berlin', ['Ana Example']],
    ['Von Ana Muster, Bern', ['Ana Muster']],
    ['Ana Example in Berlin', ['Ana Example']],
    ['Reuters in Berlin', ['Reuters']],
    ['Ana Muster und Jon Muster, dpa', ['Ana Muster', 'Jon Muster', 'dpa']],
    ['Ana Example/AFP', ['Ana Example', 'AFP']],
    ['Ana Example MBA, Ph.D.', ['Ana Example']],
    ['Jon E. Sample and Ana Y. Example', ['Jon E. Sample', 'Ana Y. Example']],
    ['Text: Ana Muster, Fotos: Jon Muster', ['Ana Muster']],
    ['By Ana Example | Edited by Jon Sample', ['Ana Example']],
    ['Ana Example | Sponsored', ['Ana Example']],
    ['Di Esempio', ['Di Esempio']],
    ['Laura Eßlinger', ['Laura Eßlinger']],
    ['Dr. Ana Example', ['Dr. Ana Example']],
    ['Ana O’Example-Lee', ['Ana O’Example-Lee']],
    ['Ana van der Example', ['Ana van der Example']],
    ['unserer Redaktion', []],
    ['Von', []],
    ['https://www.facebook.com/exampletimes', []],
    ['AFP', ['AFP']],
    ['', []],
  ])('%j', (byline, names) => expect(namesFrom(byline)).toEqual(names))

  test.each([
    ['Harbour Desk Staff', ['Harbour Desk Staff']],
    ['ana example', ['ana example']],
    ['Ana Example, Harbour Desk', ['Ana Example']],
    ['ana@news.example', []],
    ['105092', []],
  ])('%j, which a page declares, names somebody', (declared, names) => expect(authorsFrom(declared)).toEqual(names))

  test.each([
    ['By Ana Example', true],
    ['by Ana Example', true],
    ['von Dr. Ana Muster', true],
    ['By noon the shops were empty', false],
    ['Di notte', false],
    ['文章が長い', false],
    ['文／山田太郎', true],
  ])('%j opens as a byline does: %s', (line, is) => expect(opensByline(line)).toBe(is))

  test.each([
    ['Ana Example', true],
    ['Ana van der Example', true],
    ['山田太郎', true],
    ['Last update', false],
    ['Follow', false],
    ['Make an Impact', false],
  ])('%j is first name and surname: %s', (name, is) => expect(isFullName(name)).toBe(is))
})

describe('what is no person', () => {
  test.each([
    ['News Desk', true],
    ['The Example Courier', true],
    ['AFP Deutschland', true],
    ['Example Times', true],
    ['exampletimes.example', true],
    ['ET', true],
    ['新华社', true],
    ['Ana Example', false],
    ['Ana Timeson', false],
  ])('%j: %s', (name, is) => expect(isHouse(name, 'Example Times', url)).toBe(is))

  test('an agency is not the site', () => expect(isSite('AFP', 'Example Times', url)).toBe(false))
})

describe('declared', () => {
  test.each<[string, unknown, string[]]>([
    ['a name', 'Ana Example', ['Ana Example']],
    ['an object', { '@type': 'Person', name: 'ANA EXAMPLE' }, ['Ana Example']],
    ['first name and surname apart', [{ givenName: 'Ana Li', familyName: 'Example' }], ['Ana Li Example']],
    ['objects in lists', [[{ name: 'Ana Example' }], { name: ['Jon Sample'] }], ['Ana Example', 'Jon Sample']],
    ['the same twice', [{ name: 'Ana Example' }, { name: 'Ana  Example' }], ['Ana Example']],
    ['a person beside the site', [{ name: 'Ana Example' }, { name: 'Example Times' }], ['Ana Example']],
    ['a person beside an agency', [{ name: 'Ana Example, dpa' }], ['Ana Example', 'dpa']],
    ['the paper and an agency', [{ name: 'Le Courrier et AFP' }], ['Le Courrier', 'AFP']],
    ['a newsroom where nobody else is named', { name: 'Newsroom' }, ['Newsroom']],
    [
      'an organization with "and" in its name',
      { '@type': 'Organization', name: 'Institute for Ports and Ferries' },
      ['Institute for Ports and Ferries'],
    ],
    ['nonsense', [null, 7, {}, { name: null }, true], []],
  ])('%s', (_, author, names) => expect(authors(story(author))).toEqual(names.length ? names : []))

  test('elsewhere in the graph', () => {
    const html = ld({ '@type': 'NewsArticle', author: { '@id': '#ana' } }, { '@id': '#ana', name: 'Ana Example' })
    expect(authors(html)).toEqual(['Ana Example'])
  })

  test('in meta elements, and not as a profile’s address, a mail or a number', () => {
    expect(authors(meta('article:author', 'https://social.example/ana') + meta('author', 'Ana Example'))).toEqual([
      'Ana Example',
    ])
    expect(authors(meta('author', 'a.example@news.example') + meta('byl', 'By Ana Example'))).toEqual(['Ana Example'])
  })

  test('on a card whose label says so', () => {
    const card = meta('twitter:label1', 'Verfasst von') + meta('twitter:data1', 'Ana Example')
    expect(authors(card)).toEqual(['Ana Example'])
    expect(authors(meta('twitter:label1', 'Reading time') + meta('twitter:data1', 'Quick Read'))).toEqual([])
  })

  test('as the site, whose page shows a person', () => {
    const html = story({ '@type': 'Organization', name: 'Example Times' })
    expect(authors(`${html}<h1>x</h1><p class="byline">By Ana Example</p>`, 'Example Times')).toEqual(['Ana Example'])
    expect(authors(`${html}<h1>x</h1><p class="author">aex</p>`, 'Example Times')).toEqual(['Example Times'])
  })

  test('as the site in one place and as an agency in another', () => {
    const html = story({ '@type': 'Organization', name: 'Example Times' }) + meta('articleAuthor', 'Anadolu')
    expect(authors(html, 'Example Times')).toEqual(['Anadolu'])
  })
})

describe('shown', () => {
  test.each([
    ['by a class', '<div class="byline">By <a href="/ana">Ana Example</a> | 4 March</div>'],
    ['by microdata', '<span itemprop="author" itemscope><b itemprop="name">Ana Example</b></span>'],
    ['by RDFa', '<p>x <a rel="author" href="/ana">Ana Example</a></p>'],
    ['by where a link leads', '<p>x <a href="/author/ana-example">Ana Example</a></p>'],
    ['by a line that opens so', '<p>von <a href="/x">Ana Example</a></p>'],
    ['behind the headline in one block', '<div><h1>Ferries stay</h1> by Ana Example, <small>Monday</small></div>'],
    ['before the date', '<h1>Ferries stay</h1><div><span>Ana Example |</span><span>4 March 2026</span></div>'],
    [
      'not by a button',
      '<h1>x</h1><button class="follow-author">Follow Topics</button><p class="author">Ana Example</p>',
    ],
    ['not under a picture', '<h1>x</h1><figure class="author">By Jon Sample</figure><p>By Ana Example</p>'],
    ['not over a teaser', `<div class="teaser">By Jon Sample</div><h1>x</h1><p>By Ana Example</p>`],
    [
      'first below the headline, not below another story',
      `<h1>x</h1><p class="authors">Ana Example</p><p>${'The crews of the port voted to stop. '.repeat(12)}</p><p class="authors">Jon Sample</p>`,
    ],
    [
      'on a page whose body is called after its sidebar',
      '<body class="has-sidebar"><div class="latest-by">By <a href="/x">Ana Example</a></div></body>',
    ],
  ])('%s', (_, html) => expect(authors(html)).toEqual(['Ana Example']))

  test('side by side, each in its own element', () => {
    const html = '<h1>x</h1><ul class="authors"><li>Ana Example</li><li>Jon Sample</li></ul>'
    expect(authors(html)).toEqual(['Ana Example', 'Jon Sample'])
  })

  test('as a user’s name where nobody else is named', () => {
    expect(authors('<h1>x</h1><span class="author">anaex</span>')).toEqual(['anaex'])
  })
})

describe('a byline’s text', () => {
  test.each([
    ['<b>Ana</b> <b>Example</b>', 'Ana Example'],
    ['<b>Ana Example</b><i>Agency</i>', 'Ana Example | Agency'],
    ['By<b>Ana Example</b>', 'By | Ana Example'],
    ['<a>Ana Example</a> <a>Jon Sample</a>', 'Ana Example | Jon Sample'],
    ['Ana Example <time>Monday</time><button>Follow</button>', 'Ana Example'],
  ])('%s', (html, text) => {
    const el = pageOf(`<div>${html}</div>`, url).querySelector('div')!
    expect(bylineText(el)).toBe(text)
  })
})
