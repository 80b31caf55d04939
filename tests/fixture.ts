/** The folders of pages that the laws read: reading the folder is the list of tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf } from './page.ts'

const ROOT = join(import.meta.dirname, 'fixtures')

/** What a person who reads the page would write down. Every part is there, though it may be empty: a gap is no agreement. */
export interface Expected {
  url: string
  title: string
  authors: string[]
  section: string[]
  /** Empty where the page does not say. */
  site: string
  publishedAt: string | null
  /** Empty where the page sets none apart. */
  standfirst: string
  /** Paragraphs, headings, list items, quotes and cells, in order, word for word. */
  paragraphs: string[]
  /** `src` is the end of the picture's address; without it there is a caption alone. */
  figures: { src?: string; caption: string; credit: string }[]
  /** `role: null` says that the story gives none. */
  actors: { name: string; kind: 'person' | 'organization'; role: string | null; aliases: string[] }[]
  countries: { code: string; forms?: string[] }[]
  /** The page's own lines, which must not stand in the story. */
  chrome: string[]
}

const PARTS: readonly (keyof Expected)[] = [
  'url',
  'title',
  'authors',
  'section',
  'site',
  'publishedAt',
  'standfirst',
  'paragraphs',
  'figures',
  'actors',
  'countries',
  'chrome',
]

export const fixtures = (): string[] =>
  readdirSync(ROOT, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

/** What is missing from a folder, so that a forgotten part fails and is not passed over. */
export function gapsIn(slug: string): string[] {
  const files = ['page.html', 'expected.json', 'notes.md'].filter(name => !existsSync(join(ROOT, slug, name)))
  if (files.length > 0) return files
  const written: object = expectedOf(slug)
  return PARTS.filter(part => !(part in written))
}

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(ROOT, slug, 'expected.json'), 'utf8'))

export const fixturePage = (slug: string): Document =>
  pageOf(readFileSync(join(ROOT, slug, 'page.html'), 'utf8'), expectedOf(slug).url)
