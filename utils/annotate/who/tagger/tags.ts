/** The tags of the tagger: O, and for each kind of name its Begin, Inside, Last and the Unit of one word. */
import type { NameKind, NameSpan } from '../name-span.ts'

export const KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other']
export const OUTSIDE = 0
export const TAGS = 1 + 4 * KINDS.length

type Part = 'begin' | 'inside' | 'last' | 'unit'
const PARTS: readonly Part[] = ['begin', 'inside', 'last', 'unit']

const tagOf = (kind: NameKind, part: Part): number => 1 + 4 * KINDS.indexOf(kind) + PARTS.indexOf(part)
const partOf = (tag: number): Part | undefined => (tag === OUTSIDE ? undefined : PARTS[(tag - 1) & 3])
export const kindOfTag = (tag: number): NameKind | undefined => (tag === OUTSIDE ? undefined : KINDS[(tag - 1) >> 2])

const opensName = (tag: number) => partOf(tag) === 'begin' || partOf(tag) === 'inside'
const closesName = (tag: number) => partOf(tag) === 'inside' || partOf(tag) === 'last'

/** Before the first token and after the last one stands O. */
export const mayFollow = (tag: number, before: number): boolean =>
  opensName(before) ? closesName(tag) && kindOfTag(tag) === kindOfTag(before) : !closesName(tag)

export function tagsOf(length: number, names: readonly Omit<NameSpan, 'passage'>[]): Uint8Array {
  const tags = new Uint8Array(length)
  for (const { start, end, kind } of names)
    for (let i = start; i < end; i++) tags[i] = tagOf(kind, partAt(i - start, end - start))
  return tags
}

function partAt(i: number, length: number): Part {
  if (length === 1) return 'unit'
  if (i === 0) return 'begin'
  return i === length - 1 ? 'last' : 'inside'
}

export function namesOf(tags: Uint8Array, passage: number): NameSpan[] {
  const names: NameSpan[] = []
  let start = 0
  for (const [i, tag] of tags.entries()) {
    const part = partOf(tag)
    if (part === 'begin' || part === 'unit') start = i
    if (part === 'last' || part === 'unit') names.push({ passage, start, end: i + 1, kind: kindOfTag(tag)! })
  }
  return names
}
