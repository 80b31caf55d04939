/** What holds for every page in `fixtures/`, whatever stands on it; and what a person wrote down for each. */
import { describe, expect, test } from 'vitest'
import { countryWordsOf } from '../tools/countries/words-of.ts'
import { lineOf } from '../tools/read/line.ts'
import { annotate } from '../utils/annotate/annotate.ts'
import { detect } from '../utils/detect/detect.ts'
import { extract } from '../utils/extract/extract.ts'
import type { Article } from '../utils/model/article.ts'
import { refine } from '../utils/refine/refine.ts'
import { fold } from '../utils/text/fold.ts'
import { overlaps } from '../utils/text/spans.ts'
import { textsOf } from '../utils/text/texts.ts'
import { expectedOf, fixturePage, fixtures, gapsIn } from './fixture.ts'

const extracted = (slug: string): Article => {
  const article = extract(fixturePage(slug))
  if (!article) throw new Error(`no article was found in ${slug}`)
  return article
}
const wordsOf = (s: string) => fold(s).split(' ').filter(Boolean)

test('there are pages to hold the laws against', () => expect(fixtures().length).toBeGreaterThan(0))

describe.each(fixtures())('%s', slug => {
  test('is news', () => expect(detect(fixturePage(slug))).toMatchObject({ isNews: true }))

  test('is left as it was by detect and extract', () => {
    const page = fixturePage(slug)
    const before = page.documentElement.outerHTML
    detect(page)
    extract(page)
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('becomes plain data', () => {
    const article = refine(extracted(slug))
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
  })

  test('is refined once, however often', () => {
    const once = refine(extracted(slug))
    expect(refine(once)).toEqual(once)
  })

  test('is refined into a new article: the old one stays as it was', () => {
    const article = extracted(slug)
    const before = structuredClone(article)
    refine(article)
    expect(article).toEqual(before)
  })

  test('gains no word on the way', () => {
    const page = fixturePage(slug)
    const attributes = [...page.querySelectorAll('*')].flatMap(el => [...el.attributes].map(a => a.value))
    const nodes = page.createTreeWalker(page, 4)
    const strings = [page.documentElement.textContent, ...attributes] // glued, for a word that is half in bold
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) strings.push(node.nodeValue ?? '')
    const onPage = new Set(wordsOf(strings.join(' ')))
    const { authors, site = '', section, ...article } = refine(extracted(slug))
    const credits = lineOf('', '', { article: { authors, section, ...article } }).figures.map(f => f.credit)
    const removed = article.removed.map(r => r.words)
    const all = [
      ...textsOf({ authors, section, ...article }).map(t => t.chars),
      ...credits,
      ...authors,
      ...section,
      site,
      ...removed,
    ]
    expect(wordsOf(all.join(' ')).filter(word => !onPage.has(word))).toEqual([])
  })

  test('has one number for each text', () => {
    const ids = textsOf(refine(extracted(slug))).map(t => t.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has its marks and mentions inside their texts, and no two mentions over each other', () => {
    const article = refine(extracted(slug))
    const { actors, countries, mentions } = annotate(article, countryWordsOf(article))
    const texts = new Map(textsOf(article).map(t => [t.id, t]))
    for (const { chars, marks } of texts.values())
      for (const mark of marks) expect(0 <= mark.from && mark.from < mark.to && mark.to <= chars.length).toBe(true)
    const entities = new Set([...actors, ...countries].map(e => e.id))
    for (const [i, mention] of mentions.entries()) {
      expect(entities).toContain(mention.entity)
      expect(0 <= mention.from && mention.from < mention.to).toBe(true)
      expect(mention.to).toBeLessThanOrEqual(texts.get(mention.text)!.chars.length)
      for (const other of mentions.slice(i + 1))
        expect(mention.text === other.text && overlaps(mention, other)).toBe(false)
    }
  })

  test('reads the same from the terminal: every mention is a cut out of its block', () => {
    const article = refine(extracted(slug))
    const line = lineOf(slug, article.url, { article, reading: annotate(article, countryWordsOf(article)) })
    for (const m of line.mentions) expect(line.text.split('\n\n')[m.block]!.slice(m.from, m.to)).toBe(m.text)
  })
})

describe.each(fixtures())('%s, as a person wrote it down', slug => {
  const read = () => {
    const article = refine(extracted(slug))
    return lineOf(slug, article.url, { article, reading: annotate(article, countryWordsOf(article)) })
  }

  test('nothing was forgotten', () => expect(gapsIn(slug)).toEqual([]))

  test('headline, authors, section, site, date and standfirst', () => {
    const { title, authors, section, site, publishedAt, standfirst } = expectedOf(slug)
    expect(read().article).toMatchObject({ title, authors, section, site, publishedAt, standfirst })
  })

  test('the story, word for word', () => expect(read().text.split('\n\n')).toEqual(expectedOf(slug).paragraphs))

  test('each picture once, with its caption and credit', () => {
    const found = read().figures
    const shown = found.map(({ caption, credit }) => ({ caption, credit }))
    const { figures } = expectedOf(slug)
    expect(shown).toEqual(figures.map(({ caption, credit }) => ({ caption, credit })))
    for (const [i, { src = '' }] of figures.entries()) expect(found[i]!.src).toMatch(new RegExp(`${src}$`))
  })

  test('nothing of the page around it', () => {
    for (const line of expectedOf(slug).chrome) expect(read().text).not.toContain(line)
  })

  test('who is in it, under all their names, and nobody else', () => {
    const given = read().actors.map(({ name, kind, role, aliases }) => ({
      name,
      kind,
      role,
      aliases: aliases.toSorted(),
    }))
    const byName = <T extends { name: string }>(all: T[]) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const wanted = expectedOf(slug).actors.map(a => ({ ...a, aliases: a.aliases.toSorted() }))
    expect(byName(given)).toEqual(byName(wanted))
  })

  test('where it happens', () => {
    const found = read().countries
    const { countries } = expectedOf(slug)
    expect(found.map(c => c.code).sort()).toEqual(countries.map(c => c.code).sort())
    for (const { code, forms = [] } of countries) {
      const { name, aliases } = found.find(c => c.code === code)!
      expect([name, ...aliases]).toEqual(expect.arrayContaining(forms))
    }
  })
})
