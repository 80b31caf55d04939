/** Stories of a corpus folder in which people marked every name: `entities/<set>.jsonl.gz`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { NameKind, NameSpan } from '../../utils/annotate/who/name-span.ts'
import { type Passage, passageOf } from '../../utils/annotate/who/token.ts'

export interface NamedStory {
  id: string
  passages: Passage[]
  /** The names as spans of tokens. Where a name begins or ends inside a token, it takes the whole token. */
  names: NameSpan[]
  /** The same as spans of characters, for exact measures: "passage:from:to:kind". */
  exact: Set<string>
}

export interface MarkedText {
  id: string
  text: string
  /** From, to, label. */
  ents: [number, number, string][]
}

const KINDS: Record<string, NameKind> = { PER: 'person', ORG: 'organization', LOC: 'place' }
/** Nationalities, works, events, products, buildings. */
const kindOf = (label: string): NameKind => KINDS[label] ?? 'other'

/** Undefined where the set is not there: the corpora are no part of the project. */
export function namedStories(corpus: string, set: string): NamedStory[] | undefined {
  return markedTexts(corpus, set)?.map(namedStory)
}

export function markedTexts(corpus: string, set: string): MarkedText[] | undefined {
  const file = join(corpus, 'entities', `${set}.jsonl.gz`)
  if (!existsSync(file)) return
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line))
}

/** Each line of the text is a passage. */
export function namedStory({ id, text, ents }: MarkedText): NamedStory {
  const passages: Passage[] = []
  const names: NameSpan[] = []
  const exact = new Set<string>()
  let at = 0
  let next = 0
  for (const chars of text.split('\n')) {
    const passage = passages.length
    const { tokens } = passageOf({ id: passage, chars, marks: [] }, 'body')
    for (; next < ents.length && ents[next]![0] <= at + chars.length; next++) {
      const [from, to, label] = ents[next]!
      const kind = kindOf(label)
      const start = tokens.findIndex(t => t.to > from - at)
      const end = tokens.findLastIndex(t => t.from < to - at) + 1
      exact.add([passage, from - at, to - at, kind].join(':'))
      const free = names.at(-1)?.passage !== passage || names.at(-1)!.end <= start
      if (start >= 0 && start < end && free) names.push({ passage, start, end, kind })
    }
    passages.push({ text: passage, place: 'body', tokens })
    at += chars.length + 1
  }
  return { id, passages, names, exact }
}
