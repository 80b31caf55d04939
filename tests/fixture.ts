/** The folders of pages that the laws read: reading the folder is the list of tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf } from './page.ts'

const ROOT = join(import.meta.dirname, 'fixtures')

/** What a person who reads the page would write down. A part that is left out is not looked at. */
export interface Expected {
  url: string
  title: string
  authors?: string[]
  section?: string[]
  site?: string
  publishedAt?: string
  /** Paragraphs, headings, list items, quotes and cells, in order, word for word. */
  paragraphs: string[]
  /** `src` is the end of the picture's address. */
  figures?: { src?: string; caption?: string; credit?: string }[]
  actors?: { name: string; kind: 'person' | 'organization'; role?: string | null; aliases?: string[] }[]
  countries?: { code: string; forms?: string[] }[]
  /** The page's own lines, which must not stand in the story. */
  chrome?: string[]
}

export const fixtures = (): string[] => readdirSync(ROOT).filter(slug => existsSync(join(ROOT, slug, 'page.html')))

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(ROOT, slug, 'expected.json'), 'utf8'))

export const fixturePage = (slug: string): Document =>
  pageOf(readFileSync(join(ROOT, slug, 'page.html'), 'utf8'), expectedOf(slug).url)
