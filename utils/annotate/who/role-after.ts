/** The role that stands after a name: "Anna Example, | the harbour board chairwoman |, said", "who is a tide scientist". */
import { bare } from '../lexicon/word-list.ts'
import { functionWords, namelikeWords, speechVerbs } from './lexicon/words-of-grammar.ts'
import { isRoleHead, type RolePhrase } from './role-phrase.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

type IsPerson = (token: number) => boolean
type IsHead = (token: Token | undefined) => boolean

const LONGEST = 14
const ARTICLE = /^(?:the|a|an)$/
const PREPOSITION = /^(?:of|for|at|in|to|from|on|and)$/
/** Small words that a role may hold. */
const INSIDE = /^(?:of|for|at|in|to|from|on|and|the|a|an|former|first|second|third|recent)$/
const BREAK =
  /^(?:who|whose|which|that|where|when|while|as|but|or|because|after|before|since|by|about|is|was|are|were|has|have|had|will|would|could|can|did|does|told|said|he|she|they|it|his|her|their|i|we|not|also|right|left|centre|center)$/

/** `isHead` tells the nouns that make a phrase a role: of a person, or of a body. */
export function roleAfter(
  tokens: readonly Token[],
  { end }: { end: number },
  isPerson: IsPerson,
  isHead: IsHead = isRoleHead,
): RolePhrase | undefined {
  return apposition(tokens, end, isPerson, isHead) ?? copula(tokens, end, isPerson, isHead)
}

const HEADS = /^(?:heads|leads|runs|chairs|directs|headed|led|ran|chaired|founded)$/

/** "Anna Example, who | heads Norland's tide office |, said": the verb stays, for without it the words name the office. */
export function officeHeld(tokens: readonly Token[], { end }: { end: number }): RolePhrase | undefined {
  const [comma, who, verb] = tokens.slice(end, end + 3)
  if (comma?.chars !== ',' || who?.chars !== 'who' || !HEADS.test(verb?.chars ?? '')) return
  const start = end + 2
  let to = start + 1
  while (to < tokens.length && to < start + LONGEST && !endsPhrase(tokens[to]!)) to++
  if (to === start + LONGEST) to = lastPreposition(tokens, to)
  while (PREPOSITION.test(bare(tokens[to - 1]!.chars)) || ARTICLE.test(tokens[to - 1]!.chars)) to--
  return to > start + 1 ? { start, end: to } : undefined
}

function apposition(tokens: readonly Token[], end: number, isPerson: IsPerson, isHead: IsHead) {
  let at = end
  if (!/^[,(–—]$/.test(tokens[at]?.chars ?? '')) return
  at++
  if (tokens[at]?.kind === 'number' && /^[,)]$/.test(tokens[at + 1]?.chars ?? '')) at += 2
  return phraseAt(tokens, at, isPerson, isHead)
}

function copula(tokens: readonly Token[], end: number, isPerson: IsPerson, isHead: IsHead) {
  let at = end
  if (tokens[at]?.chars === ',' && tokens[at + 1]?.chars === 'who') at += 2
  if (!/^(?:is|was|became|remains)$/.test(tokens[at]?.chars ?? '')) return
  at++
  if (/^(?:also|now|once|then)$/.test(tokens[at]?.chars ?? '')) at++
  return ARTICLE.test(tokens[at]?.chars ?? '') ? phraseAt(tokens, at, isPerson, isHead) : undefined
}

function phraseAt(tokens: readonly Token[], from: number, isPerson: IsPerson, isHead: IsHead): RolePhrase | undefined {
  const start = ARTICLE.test(tokens[from]?.chars ?? '') && !ownsHead(tokens, from) ? from + 1 : from
  let head: number | undefined
  /** Where "of the harbour board" begins, once the head is past. */
  let complement: number | undefined
  let i = start
  for (; i < tokens.length && i < start + LONGEST && !endsPhrase(tokens[i]!); i++) {
    const word = bare(tokens[i]!.chars)
    if (isPerson(i)) {
      if (complement === undefined) return
      i = lastPreposition(tokens, i)
      break
    }
    if (word === 'and') {
      if (complement === undefined && !isHead(tokens[i + 1]) && !isCapitalised(tokens[i + 1]?.chars ?? '')) break
    } else if (PREPOSITION.test(word)) {
      if (head === undefined) return
      complement ??= i
    } else if (complement === undefined) {
      if (head !== undefined && /(?:ed|ing)$/.test(word)) break
      if (isHead(tokens[i])) head = i
    }
  }
  if (head === undefined) return
  if (complement === undefined) return { start, end: head + 1 }
  let end = i === start + LONGEST ? lastPreposition(tokens, i) : i
  while (PREPOSITION.test(bare(tokens[end - 1]!.chars)) || ARTICLE.test(tokens[end - 1]!.chars)) end--
  return { start, end }
}

/** In "the union's president" the article is the union's and stays. */
function ownsHead(tokens: readonly Token[], article: number): boolean {
  const [owner, possessive] = tokens.slice(article + 1, article + 3)
  return owner?.kind === 'word' && !isCapitalised(owner.chars) && possessive?.kind === 'possessive'
}

function endsPhrase({ chars, kind, opens }: Token): boolean {
  if (kind === 'possessive') return false
  if (kind !== 'word' || opens) return true
  const word = bare(chars)
  if (BREAK.test(word) || speechVerbs.has(word)) return true
  return functionWords.has(word) && !isCapitalised(chars) && !namelikeWords.has(word) && !INSIDE.test(word)
}

/** A phrase that is cut is cut before a preposition: half a complement would mislead. */
function lastPreposition(tokens: readonly Token[], from: number): number {
  let i = Math.min(from, tokens.length - 1)
  while (i > 0 && !PREPOSITION.test(bare(tokens[i]!.chars))) i--
  return i
}
