/** Runs: the longest stretches of capitalised words that may hold names. */

import type { LetterCase } from './letter-case.ts'
import { leadingFamilyNames } from './lexicon/family-names.ts'
import { givenNames } from './lexicon/given-names.ts'
import { bare } from './lexicon/word-list.ts'
import { bodyOpeners, knownAcronyms, knownBodies } from './lexicon/words-of-bodies.ts'
import { bodyJoints, functionWords, particles, speechVerbs } from './lexicon/words-of-grammar.ts'
import { honorifics, nobleTitles, rankAbbreviations, roleHeads } from './lexicon/words-of-office.ts'
import { knownPlaces } from './lexicon/words-of-places.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { isCapitalised } from './shape.ts'
import type { Passage, Token } from './token.ts'

export interface Run {
  start: number
  end: number
}

export function runsOf(passage: Passage, letterCase: LetterCase, isCountryForm: (chars: string) => boolean): Run[] {
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

const inName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  isCapitalised(token.chars) &&
  !calendar.has(bare(token.chars)) &&
  !(functionWords.has(bare(token.chars)) && !NAMELIKE.has(bare(token.chars)))

/** Function words that names are made of when capitalised in their middle: "New Harbour", "State Bank". */
const NAMELIKE = new Set(
  'new state national international federal regional local police first second old great good high big long last people doctors will may one news best students workers women children government next police rescue'.split(
    ' ',
  ),
)

function startsName(
  tokens: readonly Token[],
  i: number,
  { small, capital }: LetterCase,
  isCountryForm: (chars: string) => boolean,
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
  if (functionWords.has(word)) return followed && NAMELIKE.has(word) && capital.has(word)
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
  for (;;) {
    if (inName(tokens[end]) && !tokens[end]!.opens) {
      end++
      continue
    }
    const joint = jointAt(tokens, start, end)
    if (!joint) return end
    end += joint + 1
  }
}

/** How many small words at `end` join the run to the capitalised word after them; 0 when they do not. */
function jointAt(tokens: readonly Token[], start: number, end: number): number {
  const word = tokens[end] && bare(tokens[end].chars)
  if (!word) return 0
  const next = (n: number) => inName(tokens[end + n]) && !tokens[end + n]!.opens
  if (word === '&') return next(1) ? 1 : 0
  if (particles.has(word)) {
    if (next(1)) return 1
    return tokens[end + 1] && particles.has(bare(tokens[end + 1]!.chars)) && next(2) ? 2 : 0
  }
  const last = bare(tokens[end - 1]!.chars)
  if (bodyJoints.has(word) && JOINED.has(last) && (word === 'of' || bodyOpeners.has(last))) {
    if (next(1)) return 1
    return tokens[end + 1]?.chars === 'the' && next(2) ? 2 : 0
  }
  if (word === 'and' && hasOf(tokens, start, end) && next(1) && !givenNames.has(bare(tokens[end + 1]!.chars))) return 1
  return 0
}

/** "Ministry of Tides" may go on "and Harbours". */
function hasOf(tokens: readonly Token[], start: number, end: number): boolean {
  const opener =
    bare(tokens[end - 2]?.chars ?? '') === 'of' || bare(tokens[end - 2]?.chars ?? '') === 'for' ? end - 3 : -1
  return (
    opener >= start &&
    /^(?:ministry|department|committee|institute|centers?|centre|school|college|board|council|office)$/.test(
      bare(tokens[opener]!.chars),
    )
  )
}

/** Capitalised words after which "of" goes on with the same name. */
const JOINED = new Set([
  ...bodyOpeners,
  ...'gulf bay strait isle isles horn cape republic kingdom sea city coast district state states house battle treaty siege declaration bill battle statue tower gates duke duchess prince princess earl countess archbishop bishop patriarch sons game lord guardians rock order legion people front voice church book day war hall centers speaker centers bank university'.split(
    ' ',
  ),
])
