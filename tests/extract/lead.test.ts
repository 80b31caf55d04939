/** The picture that a page declares as its own. */
import { describe, expect, test } from 'vitest'
import { readFacts } from '../../utils/dom/facts.ts'
import { readLeads } from '../../utils/extract/metadata/lead.ts'
import { pageOf } from '../page.ts'

const url = 'https://www.exampletimes.example/2026/03/04/ferries'
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('lead picture', () => {
  const address = 'https://www.exampletimes.example'
  const leads = (head: string) => readLeads(readFacts(pageOf(head, url), url)).map(lead => lead.src)

  test('a logo is none', () => expect(leads(meta('og:image', 'https://a.example/img/logo.png'))).toEqual([]))
  test('has the size and the words that the page declares', () => {
    const html =
      meta('og:image', '/quay.jpg') +
      meta('og:image:width', '1200') +
      meta('og:image:alt', 'The &amp;quot;quay&amp;quot;')
    expect(readLeads(readFacts(pageOf(html, url), url))).toEqual([
      { src: `${address}/quay.jpg`, alt: 'The "quay"', width: 1200 },
    ])
  })
  test('other cuts are declared for search engines', () => {
    const image = [{ '@type': 'ImageObject', url: ['/quay-1x1.jpg', '/quay-4x3.jpg'] }, '/quay-16x9.jpg']
    const html = meta('og:image', '/quay.jpg') + ld({ '@type': 'NewsArticle', image })
    expect(leads(html)).toEqual(['/quay.jpg', '/quay-1x1.jpg', '/quay-16x9.jpg'].map(path => address + path))
  })
  test('an object that is only named stands elsewhere in the graph', () => {
    const [story, image] = [
      { '@type': 'NewsArticle', image: { '@id': '#i' } },
      { '@id': '#i', url: '/quay.jpg' },
    ]
    expect(leads(ld({ '@graph': [story, image] }))).toEqual([`${address}/quay.jpg`])
    expect(leads(ld({ '@graph': [story] }))).toEqual([])
  })
})
