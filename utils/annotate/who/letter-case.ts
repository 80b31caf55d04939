/** What the whole story's use of capitals tells: which words it also writes small, and which lines are all capitals. */
import { bare } from '../lexicon/word-list.ts'
import { functionWords } from './lexicon/words-of-grammar.ts'
import { isCapitalised, shapeOf } from './shape.ts'
import type { Passage } from './token.ts'

export interface LetterCase {
  /** Words that stand in lower case somewhere, in bare form. */
  small: ReadonlySet<string>
  /** Words that stand capitalised where a sentence would not ask for it. */
  capital: ReadonlySet<string>
  /** Passages whose capitals tell nothing: "STORM HITS COAST", "Storm Hits the Coast". */
  flat: ReadonlySet<Passage>
}

/** Three steps ask it of the same story. */
const known = new WeakMap<readonly Passage[], LetterCase>()

export function letterCaseOf(passages: readonly Passage[]): LetterCase {
  const before = known.get(passages)
  if (before) return before
  const letterCase = read(passages)
  known.set(passages, letterCase)
  return letterCase
}

function read(passages: readonly Passage[]): LetterCase {
  const flat = new Set(passages.filter(isCapitals))
  const small = new Set<string>()
  for (const passage of passages)
    if (!flat.has(passage))
      for (const { chars, kind } of passage.tokens)
        if (kind === 'word' && shapeOf(chars) === 'lower') small.add(bare(chars))
  for (const passage of passages) if (isTitleCase(passage, small)) flat.add(passage)
  const capital = new Set<string>()
  for (const passage of passages)
    if (!flat.has(passage))
      for (const { chars, kind, opens } of passage.tokens)
        if (kind === 'word' && !opens && isCapitalised(chars)) capital.add(bare(chars))
  return { small, capital, flat }
}

const wordsIn = ({ tokens }: Passage) => tokens.filter(t => t.kind === 'word')

function isCapitals(passage: Passage): boolean {
  const words = wordsIn(passage).filter(t => t.chars.length > 2)
  return words.length > 1 && words.filter(t => shapeOf(t.chars) === 'capitals').length > 0.7 * words.length
}

/** Nearly all longer words have a capital, and it is a line without a full stop or some of them are small elsewhere. */
function isTitleCase(passage: Passage, small: ReadonlySet<string>): boolean {
  const words = wordsIn(passage).filter(t => t.chars.length > 3 && !functionWords.has(bare(t.chars)))
  const capital = words.filter(t => isCapitalised(t.chars))
  if (words.length < 4 || capital.length < 0.8 * words.length) return false
  if (passage.place === 'headline' && capital.length >= 0.9 * words.length) return true
  return capital.filter(t => !t.opens && (small.has(bare(t.chars)) || /(?:ed|ing|ly)$/.test(t.chars))).length >= 2
}
