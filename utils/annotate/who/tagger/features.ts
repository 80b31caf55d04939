/** What the tagger looks at: the features of every token, as numbers of `BITS` bits. */
import { type LetterCase, letterCaseOf } from '../letter-case.ts'
import { remembered } from '../remembered.ts'
import type { Passage } from '../token.ts'
import { type CapitalRuns, capitalRuns } from './capital-runs.ts'
import { type Company, companiesIn } from './company.ts'
import { hashed, mixed } from './hashed.ts'
import { knownPhrases } from './known-phrases.ts'
import { type Word, type Words, wordsOfStory } from './word.ts'

export interface Features {
  words: Words
  /** One row of features a token, one list of rows a passage. */
  rows: number[][][]
}

/** `wanted` says which words of a passage are looked at; the others get an empty row. In training all are. */
export function featuresOf(
  passages: readonly Passage[],
  isCountryForm: (chars: string) => boolean,
  wanted?: (words: readonly Word[]) => Uint8Array,
): Features {
  const ask = remembered(isCountryForm)
  const words = wordsOfStory(passages, ask)
  const letterCase = letterCaseOf(passages)
  const runs = passages.map((passage, p) => capitalRuns(passage, words[p]!, letterCase.flat.has(passage)))
  const companies = companiesIn(passages, words, runs, letterCase)
  const rows = passages.map((passage, p) => {
    const known = knownPhrases(passage, words[p]!, ask)
    const view = { passage, words: words[p]!, runs: runs[p]!, companies, known, letterCase }
    const looked = wanted?.(words[p]!)
    return words[p]!.map((_, i) => (!looked || looked[i] ? featuresAt(view, i) : []))
  })
  return { words, rows }
}

/** Template numbers are part of a trained model: a new feature takes a new number. */
interface View {
  passage: Passage
  words: readonly Word[]
  runs: CapitalRuns
  companies: ReadonlyMap<number, Company>
  known: Uint8Array
  letterCase: LetterCase
}

const EDGE: Word = {
  bare: '',
  exact: hashed('\n'),
  low: hashed('\n'),
  shape: hashed('\n'),
  shortShape: hashed('\n'),
  capital: false,
  traits: 0,
  lists: 0,
  country: false,
  prefixes: [],
  suffixes: [],
}

function featuresAt({ passage, words, runs, companies, known, letterCase }: View, i: number): number[] {
  const at = (n: number) => words[i + n] ?? EDGE
  const [w, l1, l2, r1, r2] = [at(0), at(-1), at(-2), at(1), at(2)]
  const flat = letterCase.flat.has(passage) ? 1 : 0
  const opens = passage.tokens[i]!.opens ? 1 : 0
  const shape = flat ? 7 : w.shortShape
  const row = [
    mixed(0, 0),
    mixed(1, w.exact),
    mixed(2, w.low),
    mixed(3, w.shape, flat),
    mixed(4, shape, opens),
    mixed(5, l1.low),
    mixed(6, r1.low),
    mixed(7, l2.low),
    mixed(8, r2.low),
    mixed(9, l1.low, w.low),
    mixed(10, w.low, r1.low),
    mixed(11, l2.low, l1.low),
    mixed(12, r1.low, r2.low),
    mixed(13, l1.shortShape, shape),
    mixed(14, shape, r1.shortShape),
    mixed(15, mixed(15, l1.shortShape, shape), r1.shortShape),
    mixed(16, mixed(16, l2.shortShape, l1.shortShape), shape),
    mixed(17, mixed(17, shape, r1.shortShape), r2.shortShape),
    mixed(18, l1.low, r1.low),
    mixed(19, w.traits, opens),
    mixed(20, l1.traits, w.traits),
    mixed(21, w.traits, r1.traits),
    mixed(22, l1.low, shape),
    mixed(23, r1.low, shape),
    mixed(24, l2.traits, l1.traits),
    mixed(25, r1.traits, r2.traits),
    mixed(26, at(-3).low),
    mixed(27, at(3).low),
    mixed(28, known[i]!),
    mixed(29, known[i + 1] ?? 0, known[i - 1] ?? 0),
    mixed(30, Math.min(words.length, 12), i < 3 ? i : 3),
  ]
  for (const [n, prefix] of w.prefixes.entries()) row.push(mixed(32 + n, prefix))
  for (const [n, suffix] of w.suffixes.entries()) row.push(mixed(36 + n, suffix, n > 1 ? shape : 0))
  const [, , rightEnd] = r1.suffixes
  const [, , leftEnd] = l1.suffixes
  if (r1.capital && rightEnd !== undefined) row.push(mixed(40, rightEnd))
  if (l1.capital && leftEnd !== undefined) row.push(mixed(41, leftEnd))
  bits(row, 42, w.traits)
  bits(row, 43, l1.traits)
  bits(row, 44, r1.traits)
  if (w.country) row.push(mixed(45, 0))
  if (w.lists) row.push(mixed(53, w.lists, shape), mixed(54, w.lists, w.traits))
  if (l1.lists || w.lists) row.push(mixed(55, l1.lists, w.lists))
  if (w.lists || r1.lists) row.push(mixed(56, w.lists, r1.lists))
  bits(row, 57, w.lists)
  bits(row, 58, l1.lists)
  bits(row, 59, r1.lists)
  if (runs.ends[i]! > 0) {
    const [start, end] = [runs.starts[i]!, runs.ends[i]!]
    const [before, after] = [words[start - 1] ?? EDGE, words[end] ?? EDGE]
    const place = (i === start ? 0 : 1) + (i === end - 1 ? 2 : 0)
    row.push(
      mixed(60, before.low, place),
      mixed(61, after.low, place),
      mixed(62, before.low, after.low),
      mixed(63, after.low, (words[end + 1] ?? EDGE).low),
      mixed(64, (words[start - 2] ?? EDGE).low, before.low),
      mixed(65, Math.min(end - start, 6), place),
      mixed(66, words[end - 1]!.low, place),
      mixed(67, words[start]!.low, place),
      mixed(68, words[end - 1]!.traits, words[start]!.lists),
    )
  }
  const company = w.capital ? companies.get(w.low) : undefined
  if (company) {
    bits(row, 46, company.bits)
    row.push(mixed(47, company.bits & 0x3ffff))
    row.push(mixed(48, company.length, company.place ?? 3))
    if (company.first && company.last) {
      row.push(mixed(49, company.first.low, company.place))
      row.push(mixed(50, company.last.low, company.place))
      row.push(mixed(51, company.first.traits, company.place))
      row.push(mixed(52, company.last.traits, company.place))
    }
  }
  return row
}

/** One feature for each bit that is set; most are not, so they are passed over in one step. */
function bits(row: number[], template: number, set: number): void {
  for (let rest = set; rest !== 0; rest &= rest - 1) row.push(mixed(template, 31 - Math.clz32(rest & -rest)))
}
