import { describe, expect, test } from 'vitest'
import { readFacts } from '../../utils/dom/facts.ts'
import { chooseHeadline } from '../../utils/extract/metadata/choose-headline.ts'
import { isoDate } from '../../utils/extract/metadata/iso-date.ts'
import { readMetadata } from '../../utils/extract/metadata/metadata.ts'
import { withoutSite } from '../../utils/extract/metadata/without-site.ts'
import { pageOf } from '../page.ts'

const url = 'https://www.exampletimes.example/2026/03/04/ferries'
const metadata = (html: string, address = url) => {
  const doc = pageOf(html, address)
  return readMetadata(doc, readFacts(doc, address))
}
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('a date becomes ISO 8601', () => {
  test.each([
    ['2026-03-04T18:32:00+0900', '2026-03-04T18:32:00+09:00'],
    ['2026-03-04T18:32:00.123Z', '2026-03-04T18:32:00Z'],
    ['2026-03-04 18:32', '2026-03-04T18:32:00'],
    ['Published: 04 Mar. 2026, 18:32', '2026-03-04T18:32:00'],
    ['March 4th, 2026 at 6:32 p.m.', '2026-03-04T18:32:00'],
    ['4. März 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['2026.03.04', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['04.03.26', '2026-03-04'],
    ['3/15/2026', '2026-03-15'],
    ['version 1.2.34.5', undefined],
    ['1772582400', '2026-03-04T00:00:00Z'],
    ['20260304', '2026-03-04'],
    ['2026-02-31', undefined],
    ['soon', undefined],
  ])('%j', (value, iso) => expect(isoDate(value)).toBe(iso))
})

describe('the headline', () => {
  test.each([
    ['Ferries stay in harbour - The Example Times', 'The Example Times'],
    ['Ferries stay in harbour | exampletimes.example', undefined],
    ['The Example Times: Ferries stay in harbour', 'The Example Times'],
    ['Ferries stay in harbour — World — The Example Times', 'The Example Times'],
  ])('%j loses the site’s name', (title, site) => {
    const html = `<title>${title}</title>${site ? meta('og:site_name', site) : ''}<h1>Ferries stay in harbour</h1>`
    expect(metadata(html).title.chars).toBe('Ferries stay in harbour')
  })

  test('keeps a dash of its own', () => {
    expect(metadata('<title>Ferries - and crews - stay in harbour</title>').title.chars).toBe(
      'Ferries - and crews - stay in harbour',
    )
  })

  test.each([
    [
      'of two places that agree',
      { shown: 'A ferry stays', story: 'A ferry stays', shared: 'B', page: 'B' },
      'A ferry stays',
    ],
    ['shown and shared', { shown: 'A ferry stays', story: 'B', shared: 'A ferry stays', page: 'B' }, 'A ferry stays'],
    [
      'that stands apart from the document’s title',
      { shown: 'B', story: 'B', shared: 'A ferry stays', page: 'B' },
      'A ferry stays',
    ],
    [
      'that is not cut short',
      { shown: 'A ferry stays in port', story: 'A ferry stays in…', page: 'Port' },
      'A ferry stays in port',
    ],
    [
      'with the kicker that the page shows apart',
      { shown: 'A ferry stays', story: 'Ports: A ferry stays', shared: 'Ports: A ferry stays' },
      'Ports: A ferry stays',
    ],
    [
      'without the kicker that only the page shows',
      { shown: 'Ports A ferry stays', story: 'A ferry stays', page: 'Ports A ferry stays' },
      'A ferry stays',
    ],
    [
      'and not another story’s',
      { shown: 'Ten recipes for the winter', story: 'A ferry stays', shared: 'A ferry stays', page: 'A ferry stays' },
      'A ferry stays',
    ],
    ['that alone is shown', { shown: 'A ferry stays' }, 'A ferry stays'],
  ])('%s', (_, { shown, story, shared, page }: Record<string, string>, headline) => {
    const found = { shown: shown ? [shown] : [], story, shared, page }
    expect(chooseHeadline(found)).toBe(headline)
  })

  test.each([
    ['Ferries stay in harbour | EXAMPLETIMES.example', 'Ferries stay in harbour'],
    ['Ferries stay | Ports | The Example Times', 'Ferries stay'],
    ['Opinion | Ferries stay', 'Ferries stay'],
    ['Ports - Ferries stay', 'Ports - Ferries stay'],
  ])('%j without the site’s name and around what the page says elsewhere', (title, headline) =>
    expect(withoutSite(title, ['Ferries stay'], 'Example Times', url)).toBe(headline),
  )

  test('may mention the paper', () => {
    const html = `${meta('og:site_name', 'Example Times')}<title>Why the Example Times now prints in harbour towns only</title>`
    expect(metadata(html).title.chars).toBe('Why the Example Times now prints in harbour towns only')
    expect(
      metadata(`${meta('og:site_name', 'Example Times')}<title>The Example Times</title><h1>Ferries stay</h1>`).title
        .chars,
    ).toBe('Ferries stay')
  })

  test('is not the summary', () => {
    const summary = 'The crews of all ferries voted on Tuesday to stay in harbour for two days.'
    const html = `${ld({ '@type': 'NewsArticle', headline: summary })}${meta('og:description', summary)}`
    expect(metadata(`${html}<title>Ferries stay</title><h1>Ferries stay</h1>`).title.chars).toBe('Ferries stay')
  })

  test('escaped twice is read as it is meant', () => {
    expect(
      metadata(ld({ '@type': 'NewsArticle', headline: 'The &amp;quot;ferry&amp;quot; &amp;amp; Ana&amp;#039;s port' }))
        .title.chars,
    ).toBe('The "ferry" & Ana\'s port')
  })

  test('loses soft hyphens, not letters', () => {
    expect(metadata('<h1>Fer\u00adry ser\u00advice</h1>').title.chars).toBe('Ferry service')
  })

  test('with entities and markup in it is plain text', () => {
    const html = ld({ '@type': 'NewsArticle', headline: 'Ferries &amp; <img src=x onerror=alert(1)> crews' })
    expect(metadata(html).title.chars).toBe('Ferries & <img src=x onerror=alert(1)> crews')
  })
})

describe('section', () => {
  test('comes from the declared breadcrumb, in its order, without front page and story', () => {
    const items = [
      ['Ferries stay in harbour', 4],
      ['Home', 1],
      ['World', 2],
      ['Ports', 3],
    ]
    const list = {
      '@type': 'BreadcrumbList',
      itemListElement: items.map(([name, position]) => ({ position, item: { name } })),
    }
    expect(metadata(meta('og:title', 'Ferries stay in harbour') + ld(list)).section).toEqual(['World', 'Ports'])
  })

  test('comes from the breadcrumb that is shown', () => {
    expect(
      metadata('<div class="breadcrumb"><a href="/">Home</a> &gt; <a>World</a> &gt; <a>Ports</a></div>').section,
    ).toEqual(['World', 'Ports'])
  })

  test('ends before the story’s headline, whatever its form, and begins after the paper', () => {
    const items = ['Example Times', 'Ports', 'Ferries stay in the harbour for two days'].map((name, i) => ({
      position: i,
      name,
    }))
    const html = meta('og:site_name', 'Example Times') + ld({ '@type': 'BreadcrumbList', itemListElement: items })
    expect(metadata(`${html}<h1>Ferries stay in harbour</h1>`).section).toEqual(['Ports'])
  })

  test('is the first of a list that a template writes as one name, and no address', () => {
    expect(metadata(meta('article:section', 'Home,Ports,Popular')).section).toEqual(['Ports'])
    expect(metadata(`<div class="breadcrumb"><a>https://www.exampletimes.example/ports</a></div>`).section).toEqual([])
  })

  test('comes from meta else', () => expect(metadata(meta('article:section', 'World')).section).toEqual(['World']))
})

describe('date, language, direction', () => {
  test('the hour wins over the same day without', () => {
    const html =
      ld({ '@type': 'NewsArticle', datePublished: '2026-03-04' }) +
      meta('article:published_time', '2026-03-04T08:00:00+01:00')
    expect(metadata(html).publishedAt).toBe('2026-03-04T08:00:00+01:00')
  })

  test('a date in an element without a name, below the headline', () => {
    expect(
      metadata('<h1>Ferries</h1><div><b>Ana Example</b></div><div>Do 05.03.26 | 14:07 Uhr</div>').publishedAt,
    ).toBe('2026-03-05T14:07:00')
  })

  test('3/4/2026 is March on a page from America', () => {
    const page = (lang: string) => `<html lang="${lang}"><p class="date">3/4/2026</p>`
    expect(metadata(page('en-US')).publishedAt).toBe('2026-03-04')
    expect(metadata(page('en-GB')).publishedAt).toBe('2026-04-03')
  })

  test('a shown time, else the address', () => {
    expect(metadata('<article><time datetime="2026-03-05T09:00Z"></time></article>').publishedAt).toBe(
      '2026-03-05T09:00:00Z',
    )
    expect(metadata('<p>x</p>').publishedAt).toBe('2026-03-04')
  })

  test.each([
    ['<html lang="de_AT">', 'de-AT', 'ltr'],
    ['<html lang="ar">', 'ar', 'rtl'],
    ['<html dir="RTL">', undefined, 'rtl'],
    ['<html lang="not a language">', undefined, 'ltr'],
  ])('%s', (html, lang, dir) => expect(metadata(html)).toMatchObject({ dir, ...(lang && { lang }) }))
})

describe('hostile data', () => {
  test('prototype keys, numbers, depth and length reach nothing', () => {
    const html = [
      ld(
        '{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":{"name":"x"},"headline":7,"author":{"__proto__":{"name":"evil"}}}',
      ),
      ld(`${'['.repeat(5000)}${']'.repeat(5000)}`),
      ld({
        '@type': 'NewsArticle',
        description: 'x'.repeat(200_000),
        image: { url: { url: 1 } },
        articleSection: [[[['deep']]]],
      }),
      '<meta property="__proto__" content="x"><meta property="constructor" content="y">',
    ].join('')
    const found = metadata(html)
    expect(found.title.chars).toBe('7')
    expect(found.authors).toEqual([])
    expect(({} as Record<string, unknown>).headline).toBeUndefined()
    expect(JSON.stringify(found).length).toBeLessThan(3000)
  })

  test.each([
    ['comments around it', '<!-- {"@type":"NewsArticle","headline":"Ferries"} -->'],
    ['raw line breaks in it', '{"@type":"NewsArticle","description":"a\nb","headline":"Ferries"}'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Ferries",}'],
    ['two objects in a row', '{"@type":"WebSite"}\n{"@type":"NewsArticle","headline":"Ferries"}'],
  ])('JSON-LD with %s is read', (_, json) => expect(metadata(ld(json)).title.chars).toBe('Ferries'))

  test('JSON-LD that is broken beyond that is nothing', () => {
    expect(metadata(`<title>Ferries</title>${ld('{"@type": News')}`).title.chars).toBe('Ferries')
  })
})
