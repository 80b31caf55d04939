/** How well given mentions are gathered into entities: B-cubed against the clusters that people made. */
import { groupNames } from '../../utils/annotate/who/group.ts'
import type { NameKind, NameSpan } from '../../utils/annotate/who/name-span.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'
import { linesOf } from './who-gold.ts'

interface DwieLine {
  mentions: { text: string; begin: number; concept: number }[]
  concepts: { concept: number; tags: string[] }[]
}

export interface BCubed {
  precision: number
  recall: number
  f1: number
  mentions: number
}

const TAGS = { person: 'type::person', organization: 'type::organization' } as const

/** Without the text around them: each mention stands in a passage of its own. */
export function aliasFigures(corpus: string, kind: keyof typeof TAGS): BCubed | undefined {
  const stories = linesOf<DwieLine>(corpus, 'dwie-annos')
  if (!stories) return
  let precision = 0
  let recall = 0
  let count = 0
  for (const { mentions, concepts } of stories) {
    const wanted = new Set(concepts.filter(c => c.tags.includes(TAGS[kind])).map(c => c.concept))
    const names = mentions
      .filter(m => wanted.has(m.concept) && /\p{Lu}/u.test(m.text))
      .sort((a, b) => a.begin - b.begin)
      .map(m => ({ ...m, text: m.text.replace(/['’]s$/, '') }))
    const found = clustersOf(
      names.map(n => n.text),
      kind,
    )
    for (const [i, { concept }] of names.entries()) {
      const mine = found.filter(cluster => cluster === found[i]).length
      const theirs = names.filter(n => n.concept === concept).length
      const both = names.filter((n, k) => n.concept === concept && found[k] === found[i]).length
      precision += both / mine
      recall += both / theirs
      count++
    }
  }
  const [p, r] = [precision / count, recall / count]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r), mentions: count }
}

/** The number of its entity for each name. */
function clustersOf(names: readonly string[], kind: NameKind): number[] {
  const passages = names.map((chars, id) => passageOf({ id, chars, marks: [] }, 'body'))
  const spans = passages.map(({ tokens }, passage): NameSpan => ({ passage, start: 0, end: tokens.length, kind }))
  const entities = groupNames(passages, spans, ({ passage }) => names[passage]!)
  return names.map((_, i) => entities.findIndex(e => e.spans.some(span => span.passage === i)))
}
