/** Countries and peoples of dwie, which has no text: each mention in a sentence made for it, alone and with its story's others. */
import { findCountries } from '../../utils/annotate/where/where.ts'
import type { GoldMention } from './where-gold.ts'
import { linkedCode } from './where-links.ts'

export interface MentionRow {
  kind: GoldMention['kind']
  /** A sentence of its own each, or one paragraph each of one story. */
  alone: boolean
  all: number
  recalled: number
  /** A country that is not the one the annotators link. For persons, any country. */
  wrong: number
  /** The forms that went wrong or missing, with how often. */
  remarks: Map<string, number>
}

export function mentionRows(stories: readonly GoldMention[][]): MentionRow[] {
  return (['country', 'people', 'person'] as const).flatMap(kind =>
    [true, false].map(alone => {
      const row: MentionRow = { kind, alone, all: 0, recalled: 0, wrong: 0, remarks: new Map() }
      for (const story of stories) {
        const groups = alone ? story.filter(m => m.kind === kind).map(m => [m]) : [story]
        for (const group of groups) count(row, group)
      }
      return row
    }),
  )
}

function count(row: MentionRow, group: readonly GoldMention[]): void {
  const texts = group.map((m, id) => ({ id, chars: sentenceOf(m), marks: [] }))
  const found = findCountries(texts, 'en')
  group.forEach((mention, i) => {
    if (mention.kind !== row.kind) return
    const code = mention.country && linkedCode(mention.country)
    // Yugoslavia has no heir: nothing is asked of it.
    if (mention.kind !== 'person' && !code) return
    const codes = found.filter(s => s.text === i).map(s => s.code)
    const right = codes.includes(code ?? '')
    const wrong = codes.some(c => c !== code)
    row.all++
    if (right) row.recalled++
    if (wrong) row.wrong++
    if (wrong || (!right && mention.kind !== 'person')) {
      const remark = `${mention.chars} (${code ?? 'nobody'}, found ${codes.join(' ') || 'none'})`
      row.remarks.set(remark, (row.remarks.get(remark) ?? 0) + 1)
    }
  })
}

function sentenceOf({ kind, chars }: GoldMention): string {
  switch (kind) {
    case 'country':
      return `Officials from ${chars} spoke on Monday.`
    case 'people':
      return `The ${chars} delegation spoke on Monday.`
    case 'person':
      return `On Monday ${chars} spoke at length.`
    case 'other':
      return `Much was said of ${chars} on Monday.`
  }
}
