/** Where a name goes on over small words: "Ministry of Tides and Harbours", "van der Example", "People's Party". */
import { givenNames } from '../lexicon/given-names.ts'
import { bare, wordList } from '../lexicon/word-list.ts'
import { bodyHeads, bodyOpeners } from './lexicon/words-of-bodies.ts'
import { bodyJoints, functionWords, namelikeWords, particles } from './lexicon/words-of-grammar.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

/** Openers other than bodies after which "of" goes on with the same name. */
const otherOpeners = wordList(`
gulf bay strait isle isles horn cape republic kingdom sea city coast district state states battle treaty siege declaration statue tower duke duchess prince princess earl countess archbishop bishop
patriarch sons lord guardians legion people voice book day war hall speaker welfare elimination
`)
/** Bodies whose field is a list: "Department of Tides, Harbours and Lights". */
const WIDE =
  /^(?:ministry|department|committee|institute|centers?|centre|school|board|council|office|front|union|association|federation|organi[sz]ation|commission|campaign|bureau|directorate)$/
/** Owners that begin a body's name: "People's Party", "Workers' Union". */
const OWNERS =
  /^(?:people|women|children|workers|nurses|teachers|farmers|students|men|king|queen|physicians|writers|players|veterans|moody|mcdonald|lloyd|sainsbury|macy|levi|domino|wendy|kohl|lowe|christie|sotheby|st|hamley|reader|rotten)$/
/** What people of one trade or place found together. */
const UNIONS =
  /^(?:union|association|federation|guild|league|club|society|alliance|party|congress|council|forum|network)$/

export const inName = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || !isCapitalised(token.chars)) return false
  const word = bare(token.chars)
  return !calendar.has(word) && (!functionWords.has(word) || namelikeWords.has(word))
}

/** A capitalised word that can be the next of a name that has begun. */
export const continues = (token: Token | undefined): boolean => inName(token) && !token!.opens

/** How many tokens at `end` join the run from `start` to the capitalised word behind them; undefined where it ends. */
export function jointLength(tokens: readonly Token[], start: number, end: number): number | undefined {
  const word = tokens[end] && bare(tokens[end].chars)
  if (!word) return
  const next = (n: number) => continues(tokens[end + n])
  const the = tokens[end + 1]?.chars === 'the'
  if (word === '&') return next(1) ? 1 : undefined
  if (particles.has(word)) {
    if (next(1)) return 1
    return particles.has(bare(tokens[end + 1]?.chars ?? '')) && next(2) ? 2 : undefined
  }
  const last = bare(tokens[end - 1]!.chars)
  if (word === "'s" || word === "'") return next(1) && (OWNERS.test(last) || isTradeUnion(tokens, end)) ? 1 : undefined
  if (bodyJoints.has(word) && (bodyOpeners.has(last) || (word === 'of' && otherOpeners.has(last)))) {
    if (next(1)) return 1
    return the && next(2) ? 2 : undefined
  }
  if (word === 'and' && next(1) && isWide(tokens, start, end)) return endsInBody(tokens, end + 1) ? undefined : 1
  if (word === ',' && next(1) && isWide(tokens, start, end) && listGoesOn(tokens, end + 1)) return 1
  return
}

/** "Coast Pilots' Union": a plural owner and the bare noun of a body, with no name behind it. */
function isTradeUnion(tokens: readonly Token[], apostrophe: number): boolean {
  const [owner, , noun, after] = tokens.slice(apostrophe - 1, apostrophe + 3)
  if (!/\p{Ll}s$/u.test(owner!.chars) || /^['’]s$/.test(tokens[apostrophe]!.chars)) return false
  return (
    UNIONS.test(bare(noun!.chars)) && !continues(after) && !/^(?:states|nations|emirates)$/.test(bare(owner!.chars))
  )
}

function isWide(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = end - 2; i >= start && i > end - 10; i--)
    if (/^(?:of|for|on)$/.test(tokens[i + 1]!.chars) && WIDE.test(bare(tokens[i]!.chars))) return true
  return false
}

/** Behind "and" stands another name, not the rest of this one: a body of its own, or a person. */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  if (givenNames.has(bare(tokens[from]!.chars))) return true
  let end = from
  while (continues(tokens[end])) end++
  return (
    end - from > 1 &&
    bodyHeads.has(bare(tokens[end - 1]!.chars)) &&
    !/^(?:services?)$/.test(bare(tokens[end - 1]!.chars))
  )
}

/** ", Harbours and Lights": some more single words and an "and". */
function listGoesOn(tokens: readonly Token[], from: number): boolean {
  let i = from
  for (let n = 0; n < 4; n++) {
    let words = 0
    while (continues(tokens[i]) && words < 3) {
      i++
      words++
    }
    if (words === 0) return false
    if (tokens[i]?.chars === 'and') return continues(tokens[i + 1]) && !endsInBody(tokens, i + 1)
    if (tokens[i]?.chars !== ',') return false
    i++
  }
  return false
}
