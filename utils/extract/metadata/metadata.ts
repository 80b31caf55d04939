/** Title, authors, date, place and language of a story: what the page declares first, what it shows second. */
import type { PageFacts } from '../../dom/facts.ts'
import type { Article } from '../../model/article.ts'
import { readAuthors } from './authors.ts'
import { readDate } from './date.ts'
import { readDescription } from './description.ts'
import { readDir, readLang } from './language.ts'
import { readSection } from './section.ts'
import { readSite } from './site.ts'
import { readTitle } from './title.ts'

export function readMetadata(doc: Document, facts: PageFacts): Omit<Article, 'body' | 'removed'> {
  const site = readSite(doc, facts)
  const lang = readLang(doc, facts)
  const title = readTitle(doc, facts, site)
  return {
    url: facts.url,
    title: { id: 0, chars: title, marks: [] },
    authors: readAuthors(doc, facts, site),
    section: readSection(doc, facts, { title, site }),
    dir: readDir(doc, lang),
    ...given('publishedAt', readDate(doc, facts, lang)),
    ...given('site', site),
    ...given('lang', lang),
    ...given('description', readDescription(facts)),
  }
}

/** A field that is not known is absent, not undefined. */
const given = <K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [k in K]?: V })
