/** Whom a page's meta elements name, source by source: the more exact names first. */
import type { PageFacts } from '../../dom/facts.ts'
import { authorsFrom } from './byline.ts'
import { plainText } from './plain-text.ts'

const NAMES = [
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxense-author',
  'cxenseparse:author',
  'articleauthor',
  'article_author',
  'article.author',
  'article:author',
  'og:article:author',
  'author',
  'dc.creator',
  'dcterms.creator',
]

export const metaAuthors = (facts: PageFacts): string[][] =>
  [...NAMES.map(name => facts.meta.get(name) ?? []), cardAuthors(facts)].map(contents =>
    contents.flatMap(content => authorsFrom(plainText(content) ?? '')),
  )

const WRITTEN = /writ|author|verfass|geschrieben|autor|écrit|auteur|escrito|scritto|автор|作者|著者|글쓴이/i

/** Twitter's cards have two fields that say themselves what they hold: label1 "Written by", data1 "Ana Example". */
const cardAuthors = (facts: PageFacts): string[] => [
  ...['1', '2'].flatMap(n =>
    WRITTEN.test(facts.meta.get(`twitter:label${n}`)?.[0] ?? '') ? (facts.meta.get(`twitter:data${n}`) ?? []) : [],
  ),
  ...[...facts.meta].flatMap(([name, contents]) =>
    name.startsWith('twitter:misc:') && WRITTEN.test(name) ? contents : [],
  ),
]
