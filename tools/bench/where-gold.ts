/** Stories with labelled places (geo-lgl, geo-gwn) and labelled mentions without their text (dwie), from a corpus folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../utils/model/text.ts'

export interface GoldPlace extends Span {
  /** Country of the place; absent where the annotators gave none. */
  code?: string
  /** The place is that country itself, and not a town or a region in it. */
  country: boolean
}

export interface GoldStory {
  id: string
  text: string
  places: GoldPlace[]
}

export interface GoldMention {
  chars: string
  kind: 'country' | 'people' | 'person' | 'other'
  /** The country's name as the annotators link it: "Georgia (country)". Absent where they link none. */
  country?: string
}

/** `[from, to, chars, code, kind]`; C is a country. */
type PlaceRow = [number, number, string, string, string, ...unknown[]]

export function goldPlaces(corpus: string, set: string): GoldStory[] | undefined {
  return rowsOf<{ id: string; text: string; ments: PlaceRow[] }>(corpus, set)?.map(({ id, text, ments }) => ({
    id,
    text,
    places: ments.map(([from, to, , code, kind]) => ({ from, to, ...(code && { code }), country: kind === 'C' })),
  }))
}

interface DwieStory {
  mentions: { text: string; concept: number }[]
  concepts: { concept: number; text: string; link?: string; tags: string[] }[]
  relations: { s: number; p: string; o: number }[]
}

/** Story by story. */
export function goldMentions(corpus: string): GoldMention[][] | undefined {
  return rowsOf<DwieStory>(corpus, 'dwie-annos')?.map(({ mentions, concepts, relations }) => {
    const of = new Map(concepts.map(c => [c.concept, c]))
    return mentions.map(({ text: chars, concept }): GoldMention => {
      const { tags = [], link } = of.get(concept) ?? {}
      const state = of.get(relations.find(r => r.s === concept && r.p === 'gpe0')?.o ?? -1)
      if (tags.includes('type::gpe0')) return { chars, kind: 'country', ...named(link) }
      if (tags.includes('type::gpe0-x')) return { chars, kind: 'people', ...named(state?.link ?? link) }
      return { chars, kind: tags.includes('type::person') ? 'person' : 'other' }
    })
  })
}

const named = (link: string | undefined) => (link ? { country: link.replaceAll('_', ' ') } : {})

function rowsOf<Row>(corpus: string, set: string): Row[] | undefined {
  const file = join(corpus, 'entities', `${set}.jsonl.gz`)
  if (!existsSync(file)) return
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line))
}
