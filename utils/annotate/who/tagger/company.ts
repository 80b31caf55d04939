/** The company that a capitalised word keeps in the whole story: after a title, before a verb of saying, in a longer name. */

import { givenNames } from '../../lexicon/given-names.ts'
import type { LetterCase } from '../letter-case.ts'
import { bodyHeads } from '../lexicon/words-of-bodies.ts'
import { placePrepositions, speechVerbs } from '../lexicon/words-of-grammar.ts'
import { honorifics, rankAbbreviations, roleHeads } from '../lexicon/words-of-office.ts'
import type { Passage } from '../token.ts'
import type { CapitalRuns } from './capital-runs.ts'
import { definedAs } from './defined-as.ts'
import type { Word, Words } from './word.ts'

export interface Company {
  /** One bit a sign, in the order of `SIGNS`. */
  bits: number
  /** The longest name-like run that holds the word: its first and last word, and where the word stands in it. */
  first?: Word
  last?: Word
  place?: number
  length: number
}

/** What is said of a word at `i`, in a run of capitals from `start` to `end`. */
const SIGNS: readonly ((words: readonly Word[], i: number, start: number, end: number) => boolean)[] = [
  (words, i) => titled(words[i - 1]),
  (words, i, start) => i > start && givenNames.has(words[i - 1]!.bare),
  (words, i) => speechVerbs.has(words[i + 1]?.bare ?? ''),
  (words, i) => placePrepositions.has(words[i - 1]?.bare ?? ''),
  (words, i) => words[i - 1]?.bare === 'the',
  (_, i, __, end) => i + 1 < end,
  (_, i, start) => i > start,
  (words, i) => /^['’]s?$/.test(words[i + 1]?.bare ?? ''),
  (words, _, start, end) => end - start > 1 && bodyHeads.has(words[end - 1]!.bare),
  (words, i) => words[i + 1]?.bare === ',' && words[i + 2]?.capital === true,
  (words, i) => words[i - 1]?.bare === ',' && words[i - 2]?.capital === true,
  (words, i, start) => i === start && titled(words[start - 1]),
  (words, i) => words[i + 1]?.bare === ',' && /^(?:who|whose|\d\d)$/.test(words[i + 2]?.bare ?? ''),
  (words, i) => words[i - 1]?.bare === '(' && words[i + 1]?.bare === ')',
  (words, _, start, end) => end - start > 1 && givenNames.has(words[start]!.bare),
]
/** After the signs: what the story says that the run is. */
const TOLD = ['person', 'organization', 'place'] as const
const SMALL = 1 << (SIGNS.length + TOLD.length)
const CAPITAL = SMALL << 1

const titled = (word: Word | undefined): boolean =>
  word !== undefined && (honorifics.has(word.bare) || rankAbbreviations.has(word.bare) || roleHeads.has(word.bare))

export function companiesIn(
  passages: readonly Passage[],
  words: Words,
  runs: readonly CapitalRuns[],
  letterCase: LetterCase,
): Map<number, Company> {
  const companies = new Map<number, Company>()
  const of = ({ low, bare }: Word): Company => {
    let company = companies.get(low)
    if (!company) {
      company = {
        bits: (letterCase.small.has(bare) ? SMALL : 0) | (letterCase.capital.has(bare) ? CAPITAL : 0),
        length: 1,
      }
      companies.set(low, company)
    }
    return company
  }
  for (const [p, line] of words.entries()) {
    const { ends } = runs[p]!
    for (let start = 0; start < line.length; start++) {
      if (!line[start]!.capital) continue
      const end = ends[start]!
      const kind = definedAs(line, end)
      const told = kind && kind !== 'other' ? 1 << (SIGNS.length + TOLD.indexOf(kind)) : 0
      for (let i = start; i < end; i++) {
        const company = of(line[i]!)
        if (letterCase.flat.has(passages[p]!)) continue
        company.bits |= told
        for (let bit = 0; bit < SIGNS.length; bit++) if (SIGNS[bit]!(line, i, start, end)) company.bits |= 1 << bit
        if (end - start > company.length) {
          company.length = end - start
          company.first = line[start]!
          company.last = line[end - 1]!
          company.place = i === start ? 0 : i === end - 1 ? 2 : 1
        }
      }
      start = end - 1
    }
  }
  return companies
}
