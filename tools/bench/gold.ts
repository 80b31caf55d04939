/** The labelled stories of a corpus folder: pages with the body, title, authors and date that a person or the publisher gave. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface GoldStory {
  page: string
  url: string
  /** The set it comes from: aeb, fundus, naeb, wcxb. */
  corpus: string
  lang?: string
  title?: string
  authors?: string[]
  /** YYYY-MM-DD. */
  date?: string
  body: string
  /** The publisher's own standfirst. */
  summary?: string
  captions?: string[]
  /** Alternative texts of its pictures. */
  descriptions?: string[]
  /** Words that must be in the text, and words that must not. */
  with?: string[]
  without?: string[]
}

/** Undefined where the folder is not there: it is not part of the project. */
export function goldStories(corpus: string): GoldStory[] | undefined {
  const file = join(corpus, 'extraction.jsonl.gz')
  if (!existsSync(file)) return
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line))
}

export const pageFile = (corpus: string, page: string): string => join(corpus, 'pages', `${page}.html.gz`)

/** The same `size` pages on every run, as many of each set as of any other. Ids are hashes: their order is as good as chance. */
export function sampleOf(stories: readonly GoldStory[], size: number): GoldStory[] {
  const inSet = new Map<string, number>()
  const ranked = [...stories]
    .sort((a, b) => (a.page < b.page ? -1 : 1))
    .map(story => {
      const rank = inSet.get(story.corpus) ?? 0
      inSet.set(story.corpus, rank + 1)
      return { story, rank }
    })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ story }) => story)
}
