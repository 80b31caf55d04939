/** One sense in one story: forms with two senses take the one that the rest of the story speaks for. */
import { leftOf, rightOf } from '../around.ts'
import { type TwoSenses, twoSenses } from '../data/two-senses.ts'
import { localWords } from '../data/us-places.ts'
import type { Candidate } from '../scan.ts'
import type { Story } from './story.ts'

const rows = new Map(twoSenses.flatMap(row => row.forms.split('|').map(form => [form, row] as const)))

export const hasTwoSenses = (c: Candidate): boolean => rows.has(c.form.chars)

/** `named`: countries that the story names beyond doubt; `people`: forms that it uses for a person or a town. */
export function isOtherSense(
  c: Candidate,
  story: Story,
  named: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const row = rows.get(c.form.chars)
  if (!row) return others.has(c.form.chars) && !named.has(c.form.code)
  const own = named.has(row.code) ? 2 : 0
  const elsewhere = others.has(c.form.chars) ? 2 : 0
  return own + evidence(row, story, named) + (row.person ? placeHere(c) : 0) - elsewhere < row.burden
}

function evidence(row: TwoSenses, story: Story, named: ReadonlySet<string>): number {
  const count = (words: string) => words.split('|').filter(w => story.words.has(w)).length
  const near = row.near.split('|').filter(code => named.has(code)).length
  const local = Math.min(2, Math.floor(localWords.filter(w => story.words.has(w)).length / 2))
  return near + count(row.words) - count(row.against) - local
}

/** "in Jordan", "Jordan's king": only a place is written so. */
const placeHere = (c: Candidate): number =>
  /\b(?:in|into|across|throughout|inside|outside|neighbou?ring|visit(?:ed|ing)? to|flew to|fled to|border with|northern|southern|eastern|western) $/.test(
    leftOf(c),
  ) ||
  /^'s (?:[a-z-]+ )?(?:king|king|queen|army|government|capital|border|parliament|military|president|foreign|prime|ministry|economy|people|population|junta)\b/i.test(
    rightOf(c),
  )
    ? 2
    : 0
