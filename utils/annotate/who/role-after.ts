/** The role that stands after a name: "Anna Example, | the harbour board chairwoman |, said", "who is a tide scientist". */
import { bare } from './lexicon/word-list.ts'
import { functionWords, namelikeWords, speechVerbs } from './lexicon/words-of-grammar.ts'
import { isRoleHead, type RolePhrase } from './role-phrase.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const LONGEST = 14
const ARTICLE = /^(?:the|a|an)$/
const PREPOSITION = /^(?:of|for|at|in|to|with|from|on|and|under|during)$/
const BREAK =
  /^(?:who|whose|which|that|where|when|while|as|but|or|because|after|before|since|by|about|is|was|are|were|has|have|had|will|would|could|can|did|does|told|said|he|she|they|it|his|her|their|i|we|not|also|right|left|centre|center)$/

/** `isHead` tells the nouns that make a phrase a role: of a person, or of a body. */
export function roleAfter(
  tokens: readonly Token[],
  { end }: { end: number },
  isPerson: (i: number) => boolean,
  isHead: (token: Token | undefined) => boolean = isRoleHead,
): RolePhrase | undefined {
  return apposition(tokens, end, isPerson, isHead) ?? copula(tokens, end, isPerson, isHead)
}

function apposition(
  tokens: readonly Token[],
  end: number,
  isPerson: (i: number) => boolean,
  isHead: (t: Token | undefined) => boolean,
) {
  let at = end
  if (!/^[,(–—]$/.test(tokens[at]?.chars ?? '')) return
  at++
  if (tokens[at]?.kind === 'number' && /^[,)]$/.test(tokens[at + 1]?.chars ?? '')) at += 2
  return phraseAt(tokens, at, isPerson, isHead)
}

function copula(
  tokens: readonly Token[],
  end: number,
  isPerson: (i: number) => boolean,
  isHead: (t: Token | undefined) => boolean,
) {
  let at = end
  if (tokens[at]?.chars === ',' && tokens[at + 1]?.chars === 'who') at += 2
  if (!/^(?:is|was|became|remains)$/.test(tokens[at]?.chars ?? '')) return
  at++
  if (/^(?:also|now|once|then)$/.test(tokens[at]?.chars ?? '')) at++
  return ARTICLE.test(tokens[at]?.chars ?? '') ? phraseAt(tokens, at, isPerson, isHead) : undefined
}

function phraseAt(
  tokens: readonly Token[],
  from: number,
  isPerson: (i: number) => boolean,
  isHead: (t: Token | undefined) => boolean,
): RolePhrase | undefined {
  let start = from
  if (ARTICLE.test(tokens[start]?.chars ?? '')) start++
  let head: number | undefined
  let complement = false
  let i = start
  for (; i < tokens.length && i < start + LONGEST; i++) {
    const token = tokens[i]!
    const word = bare(token.chars)
    if (isPerson(i)) {
      if (!complement) return
      break
    }
    if (token.kind === 'possessive') continue
    if (token.kind === 'number' || token.kind === 'sign' || token.opens) break
    if (BREAK.test(word) || speechVerbs.has(word)) break
    if (
      functionWords.has(word) &&
      !PREPOSITION.test(word) &&
      !ARTICLE.test(word) &&
      !isCapitalised(token.chars) &&
      !namelikeWords.has(word) &&
      !/^(?:former|first|second|third|recent)$/.test(word)
    )
      break
    if (PREPOSITION.test(word)) {
      if (head === undefined) return
      if (word === 'and' && !(isHead(tokens[i + 1]) || isCapitalised(tokens[i + 1]?.chars ?? '') || complement)) break
      complement = word !== 'and' || complement
      continue
    }
    if (head !== undefined && !complement && /(?:ed|ing)$/.test(word)) break
    if (!complement && isHead(token)) head = i
  }
  let end = i
  if (i === start + LONGEST && head !== undefined)
    while (end > head + 1 && !PREPOSITION.test(bare(tokens[end]?.chars ?? ''))) end--
  while (end > start && (PREPOSITION.test(bare(tokens[end - 1]!.chars)) || ARTICLE.test(tokens[end - 1]!.chars))) end--
  if (head === undefined || end <= head) return
  // what is neither complement nor part of the noun phrase is not the role's
  return { start, end: complement ? end : head + 1 }
}
