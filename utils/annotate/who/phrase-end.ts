/** Where a phrase that began behind a name ends: "a tide scientist | who", "minister of defence | , said". */
import { bare } from '../lexicon/word-list.ts'
import { functionWords, namelikeWords, speechVerbs } from './lexicon/words-of-grammar.ts'
import { compoundFrom } from './role-words.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

/** Words: what is longer is a clause and no role, and is cut. */
export const LONGEST = 18
export const ARTICLE = /^(?:the|a|an)$/
export const PREPOSITION = /^(?:of|for|at|in|to|from|on|with|and)$/
/** Small words that a role may hold. */
const INSIDE =
  /^(?:of|for|at|in|to|from|on|with|and|the|a|an|former|first|second|third|recent|two|three|four|five|six|seven|eight|nine|ten)$/
const BREAK =
  /^(?:who|whose|which|that|where|when|while|as|but|or|because|after|before|since|by|about|is|was|are|were|has|have|had|will|would|could|can|did|does|told|said|he|she|they|it|his|her|their|i|we|not|also)$/
/** In a caption: "Anna Example, right, poses". */
const SIDE = /^(?:right|left|centre|center)$/

export function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const { chars, kind, opens, from, to } = tokens[i]!
  if (kind === 'possessive') return false
  // "state-owned"
  if (chars === '-') return tokens[i - 1]!.to !== from || tokens[i + 1]?.from !== to
  if (chars === '&') return !isCapitalised(tokens[i + 1]?.chars ?? '')
  // "the farmers' union"
  if (/^['’]$/.test(chars)) return !tokens[i - 1]!.chars.endsWith('s') || tokens[i + 1]?.kind !== 'word'
  if (kind !== 'word' || opens) return true
  if (compoundFrom(tokens, i) < i) return false
  const word = bare(chars)
  if (SIDE.test(word) && tokens[i - 1]?.chars === ',') return true
  // "WHO", "the United States"
  if (BREAK.test(word) || speechVerbs.has(word)) return !isCapitalised(chars)
  return functionWords.has(word) && !isCapitalised(chars) && !namelikeWords.has(word) && !INSIDE.test(word)
}

/** A phrase that is cut is cut before a preposition: half a complement would mislead. */
export function lastPreposition(tokens: readonly Token[], from: number): number {
  const cuts = (i: number) =>
    PREPOSITION.test(bare(tokens[i]!.chars)) && !(isCapitalised(tokens[i - 1]!.chars) && tokens[i]!.chars === 'of')
  let i = Math.min(from, tokens.length - 1)
  while (i > 1 && !cuts(i)) i--
  return i
}

/** The end without the small words that lead nowhere: "head of the |". */
export function withoutLoose(tokens: readonly Token[], end: number): number {
  let at = end
  while (PREPOSITION.test(bare(tokens[at - 1]!.chars)) || ARTICLE.test(tokens[at - 1]!.chars)) at--
  return at
}
