/** One sense in one story: forms with two senses take the one that the rest of the story speaks for. */
import { leftOf, rightOf } from '../around.ts'
import { type TwoSenses, twoSenses } from '../data/two-senses.ts'
import { localWords } from '../data/us-places.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from './story.ts'

const rows = new Map(twoSenses.flatMap(row => row.forms.split('|').map(form => [form, row] as const)))

export const hasTwoSenses = (c: Candidate): boolean => rows.has(c.form.chars)

export interface Evidence {
  story: Story
  /** Countries that the story names beyond doubt. */
  named: ReadonlySet<string>
  /** Forms that the story uses, somewhere, for a person or a town. */
  others: ReadonlySet<string>
  /** Taken off every burden: outside English the country is the likelier sense. */
  ease: number
}

/** The forms among these candidates that do not mean the country in this story. */
export function otherSenses(candidates: readonly Candidate[], evidence: Evidence): ReadonlySet<string> {
  const places = new Set(candidates.filter(isPlaceHere).map(c => c.form.chars))
  const nearby = new Set([...evidence.named, ...candidates.filter(hasTwoSenses).map(c => c.form.code)])
  const codes = new Map(candidates.map(c => [c.form.chars, c.form.code]))
  const isOther = ([form, code]: [string, string]) => {
    const row = rows.get(form)
    if (!row) return evidence.others.has(form) && !evidence.named.has(code)
    const place = row.person && places.has(form) ? 2 : 0
    const elsewhere = evidence.others.has(form) ? 2 : 0
    return place + weigh(row, evidence, nearby) - elsewhere < row.burden - evidence.ease
  }
  return new Set([...codes].filter(isOther).map(([form]) => form))
}

function weigh(row: TwoSenses, { story, named }: Evidence, nearby: ReadonlySet<string>): number {
  const count = (words: string) => words.split('|').filter(w => story.words.has(w)).length
  const own = named.has(row.code) ? 2 : 0
  const near = row.near.split('|').filter(code => code !== row.code && nearby.has(code)).length
  const local = Math.min(2, Math.floor(localWords.filter(w => story.words.has(w)).length / 2))
  return own + near + count(row.words) - count(row.against) - local
}

/** "in Jordan", "Jordan's king": only a place is written so. */
const isPlaceHere = (c: Candidate): boolean =>
  /\b(?:in|into|across|throughout|inside|outside|neighbou?ring|visit(?:ed|ing)? to|flew to|fled to|border with|northern|southern|eastern|western) $/.test(
    leftOf(c),
  ) ||
  /^'s (?:[a-z-]+ )?(?:king|queen|army|government|capital|border|parliament|military|president|foreign|prime|ministry|economy|people|population|junta)\b/i.test(
    rightOf(c),
  )
