/** What stands round a name and tells its kind: a title before it, "in", an age, a verb of saying. */
import { bare } from '../lexicon/word-list.ts'
import { isAcronym, type Judgement } from './kind.ts'
import { bodyHeads } from './lexicon/words-of-bodies.ts'
import { functionWords, personVerbs, placePrepositions, speechVerbs } from './lexicon/words-of-grammar.ts'
import { honorifics, rankAbbreviations, roleHeads } from './lexicon/words-of-office.ts'
import { isCapitalised, shapeOf } from './shape.ts'
import type { Token } from './token.ts'

/** Undefined where the surroundings are mute. */
export function clueAround(tokens: readonly Token[], start: number, end: number): Judgement | undefined {
  const before = tokens[start - 1]
  const after = tokens[end]
  const low = (token: Token | undefined) => (token ? bare(token.chars) : '')
  const previous = low(before)
  const next = low(after)
  const next2 = low(tokens[end + 1])
  if (honorifics.has(previous) || rankAbbreviations.has(previous)) return { kind: 'person', sure: 3 }
  if (next === ',' && /^\d{1,3}$/.test(next2) && Number(next2) < 111 && /^[,.;]$/.test(low(tokens[end + 2])))
    return { kind: 'person', sure: 3 }
  if (roleHeads.has(previous) && shapeOf(before!.chars) === 'lower') return { kind: 'person', sure: 2 }
  if (next === ',' && (next2 === 'who' || next2 === 'whose')) return { kind: 'person', sure: 2 }
  if (next === ',' && roleFollows(tokens, end + 1)) return { kind: 'person', sure: 2 }
  if (next === '(' && /^[\p{Lu}\p{N}]{2,7}$/u.test(tokens[end + 1]?.chars ?? '') && low(tokens[end + 2]) === ')')
    return { kind: 'organization', sure: 1 }
  if (end - start === 1 && isAcronym(tokens[start]!.chars)) return acronymClue(tokens, start, end)
  if (speechVerbs.has(next) || personVerbs.has(next))
    return end - start > 1 || speechVerbs.has(next) ? { kind: 'person', sure: 1 } : undefined
  if (speechVerbs.has(previous) && /^[,.]$/.test(next)) return { kind: 'person', sure: 1 }
  if (placePrepositions.has(previous)) return { kind: 'place', sure: previous === 'in' ? 2 : 1 }
  if (previous === 'the' && end - start > 1)
    return { kind: bodyHeads.has(low(tokens[end - 1])) ? 'organization' : 'other', sure: 1 }
  return undefined
}

/** An acronym that speaks, owns, employs, or follows its full name is a body. */
function acronymClue(tokens: readonly Token[], start: number, end: number): Judgement | undefined {
  const next = tokens[end] && bare(tokens[end].chars)
  const previous = tokens[start - 1] && bare(tokens[start - 1]!.chars)
  if (previous === '(' && next === ')' && isCapitalised(tokens[start - 2]?.chars ?? ''))
    return { kind: 'organization', sure: 2 }
  if (next && (speechVerbs.has(next) || roleHeads.has(next) || roleHeads.has(next.replace(/s$/, ''))))
    return { kind: 'organization', sure: 2 }
  if (tokens[end]?.kind === 'possessive' || previous === 'the') return { kind: 'organization', sure: 1 }
  return undefined
}

/** ", the harbour board's spokesman," within a few words and before the next sign. */
function roleFollows(tokens: readonly Token[], from: number): boolean {
  const opener = tokens[from] && bare(tokens[from].chars)
  if (!opener || tokens[from]!.kind !== 'word') return false
  for (let i = from; i < Math.min(from + 8, tokens.length); i++) {
    const { kind, chars } = tokens[i]!
    const word = bare(chars)
    if (kind === 'sign' || kind === 'number') return false
    if (roleHeads.has(word)) return true
    if (i > from && functionWords.has(word) && !/^(?:of|for|and|the|former)$/.test(word)) return false
    if (speechVerbs.has(word)) return false
  }
  return false
}
