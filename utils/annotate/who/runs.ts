/** Runs: the longest stretches of capitalised words that may hold names. */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { continues, inName, jointLength } from './joints.ts'
import type { LetterCase } from './letter-case.ts'
import { leadingFamilyNames } from './lexicon/family-names.ts'
import { bodyOpeners, knownAcronyms, knownBodies } from './lexicon/words-of-bodies.ts'
import { functionWords, namelikeWords, speechVerbs } from './lexicon/words-of-grammar.ts'
import { honorifics, nobleTitles, rankAbbreviations, roleHeads } from './lexicon/words-of-office.ts'
import { knownPlaces } from './lexicon/words-of-places.ts'
import type { Passage, Token } from './token.ts'

export interface Run {
  start: number
  end: number
}

/** No name is longer; a page of nothing but capitals is cut here. */
const LONGEST = 24

export function runsOf(passage: Passage, letterCase: LetterCase, isCountryForm: IsCountryForm): Run[] {
  const { tokens } = passage
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(tokens, i, letterCase, isCountryForm)) {
      i++
      continue
    }
    const end = endOfRun(tokens, i)
    runs.push({ start: i, end })
    i = end
  }
  return runs
}

function startsName(
  tokens: readonly Token[],
  i: number,
  { small, capital }: LetterCase,
  isCountryForm: IsCountryForm,
): boolean {
  const token = tokens[i]!
  if (!inName(token)) return false
  if (!token.opens) return true
  const word = bare(token.chars)
  const next = tokens[i + 1]
  const followed = inName(next) && !next!.opens
  if (honorifics.has(word) || rankAbbreviations.has(word) || knownAcronyms.has(token.chars)) return true
  if (isCountryForm(token.chars) || knownPlaces.has(word) || knownBodies.has(word)) return !small.has(word)
  if (roleHeads.has(word) || nobleTitles.has(word) || bodyOpeners.has(word))
    return followed || (bodyOpeners.has(word) && next?.chars === 'of')
  if (functionWords.has(word)) return followed && namelikeWords.has(word) && capital.has(word)
  if (followed && givenNames.has(word)) return true
  if (capital.has(word) && !small.has(word)) return true
  if (small.has(word)) return false
  if (followed) return !/(?:ly|ing)$/.test(word)
  if (givenNames.has(word) || leadingFamilyNames.has(word)) return true
  if (/^\p{Lu}{2,}/u.test(token.chars)) return true
  return !!next && (next.kind === 'possessive' || (speechVerbs.has(bare(next.chars)) && !word.endsWith('s')))
}

function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start + 1
  if (hangsOnPrefix(tokens, start)) return end
  while (end - start < LONGEST) {
    const joint = continues(tokens[end]) ? 0 : jointLength(tokens, start, end)
    if (joint === undefined) return end
    end += joint + 1
  }
  return end
}

/** In "pro-Norland New Harbour Party" the prefix takes one word and the name starts after it. */
const hangsOnPrefix = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.chars === '-' &&
  tokens[start - 1]!.to === tokens[start]!.from &&
  /^(?:pro|anti|non)$/i.test(tokens[start - 2]?.chars ?? '')
