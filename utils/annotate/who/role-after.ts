/** The roles that stand after a name: "Anna Example, | the harbour board chairwoman |, said", "who is a tide scientist". */

import { bare } from '../lexicon/word-list.ts'
import { isBodyNoun } from './body-nouns.ts'
import { isPostNominal } from './lexicon/post-nominal.ts'
import { functionWords, namelikeWords, speechVerbs } from './lexicon/words-of-grammar.ts'
import { roleModifiers } from './lexicon/words-of-office.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { noPersons } from './lexicon/words-of-trades.ts'
import type { NamesNear } from './names-near.ts'
import { type IsHead, isRoleHead } from './role-head.ts'
import type { RolePhrase } from './role-phrase.ts'
import { compoundFrom } from './role-words.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const LONGEST = 18
const ARTICLE = /^(?:the|a|an)$/
const OWNER = /^(?:his|her|their|its)$/
const PREPOSITION = /^(?:of|for|at|in|to|from|on|with|and)$/
/** Small words that a role may hold. */
const INSIDE =
  /^(?:of|for|at|in|to|from|on|with|and|the|a|an|former|first|second|third|recent|two|three|four|five|six|seven|eight|nine|ten)$/
const BREAK =
  /^(?:who|whose|which|that|where|when|while|as|but|or|because|after|before|since|by|about|is|was|are|were|has|have|had|will|would|could|can|did|does|told|said|he|she|they|it|his|her|their|i|we|not|also)$/
/** In a caption: "Anna Example, right, poses". */
const SIDE = /^(?:right|left|centre|center)$/

/** `isHead` tells the nouns that make a phrase a role: of a person, or of a body. */
export function rolesAfter(
  tokens: readonly Token[],
  { end }: { end: number },
  near: NamesNear,
  isHead: IsHead = isRoleHead,
): RolePhrase[] {
  const said = () => (isHead === isRoleHead ? copula(tokens, end, near, isHead) : undefined)
  const found = apposition(tokens, end, near, isHead) ?? said()
  return found ? [found] : []
}

const HEADS = /^(?:heads|leads|runs|chairs|directs|commands|founded|co-founded)$/

/** "Anna Example, who | heads Norland's tide office |, said": the verb stays, for without it the words name the office. */
export function officeHeld(
  tokens: readonly Token[],
  { end }: { end: number },
  near: NamesNear,
): RolePhrase | undefined {
  const [comma, who, verb] = tokens.slice(end, end + 3)
  if (comma?.chars !== ',' || who?.chars !== 'who' || !HEADS.test(verb?.chars ?? '')) return
  const start = end + 2
  let to = start + 1
  while (to < tokens.length && to < start + LONGEST && !endsPhrase(tokens, to)) to++
  if (to === start + LONGEST) to = lastPreposition(tokens, to)
  while (PREPOSITION.test(bare(tokens[to - 1]!.chars)) || ARTICLE.test(tokens[to - 1]!.chars)) to--
  // "leads the race by a minute" is no office
  for (let i = start + 1; i < to; i++)
    if (!near.isPerson(i) && (isCapitalised(tokens[i]!.chars) || isBodyNoun(tokens[i]))) return { start, end: to }
  return
}

function apposition(tokens: readonly Token[], end: number, near: NamesNear, isHead: IsHead) {
  const named = isPostNominal(tokens[end]?.chars ?? '') ? end + 1 : end
  let at = fromWhere(tokens, named, near)
  // "Norland Tide Party (NTP), an alliance"
  if (tokens[at]?.chars === '(' && tokens[at + 2]?.chars === ')' && tokens[at + 3]?.chars === ',') at += 3
  if (!/^[,(–—]$/.test(tokens[at]?.chars ?? '')) return
  at++
  if (tokens[at]?.kind === 'number' && /^[,)]$/.test(tokens[at + 1]?.chars ?? '')) {
    at += 2
    if (tokens[at]?.chars === ',') at++
  }
  if (PREPOSITION.test(tokens[at]?.chars ?? '')) return
  return phraseAt(tokens, at, near, isHead)
}

/** "Anna Example | of Norland |, the third seed". */
function fromWhere(tokens: readonly Token[], end: number, near: NamesNear): number {
  if (!/^(?:of|from)$/.test(tokens[end]?.chars ?? '')) return end
  let at = end + 1
  if (tokens[at]?.chars === 'the') at++
  const first = at
  while (at < first + 4 && tokens[at]?.kind === 'word' && isCapitalised(tokens[at]!.chars) && !near.isPerson(at)) at++
  return at > first ? at : end
}

function copula(tokens: readonly Token[], end: number, near: NamesNear, isHead: IsHead) {
  let at = end
  if (tokens[at]?.chars === ',' && tokens[at + 1]?.chars === 'who') at += 2
  if (/^(?:works|serves|worked|served)$/.test(tokens[at]?.chars ?? '') && tokens[at + 1]?.chars === 'as') at++
  else if (!/^(?:is|was|became|remains)$/.test(tokens[at]?.chars ?? '')) return
  return phraseAt(tokens, at + 1, near, isHead)
}

/** Words of time before the role: "now director of the museum", "until recently its chairman". */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from
  if (tokens[at]?.chars === 'until') at++
  if (/^(?:also|now|once|then|currently|formerly|recently|long|himself|herself)$/.test(tokens[at]?.chars ?? '')) at++
  return at
}

function phraseAt(tokens: readonly Token[], from: number, near: NamesNear, isHead: IsHead): RolePhrase | undefined {
  const opening = afterTime(tokens, from)
  const word = tokens[opening]?.chars ?? ''
  const start = (ARTICLE.test(word) && !ownsHead(tokens, opening)) || OWNER.test(word) ? opening + 1 : opening
  let head: number | undefined
  /** Where "of the harbour board" begins, once the head is past. */
  let complement: number | undefined
  let i = start
  for (; i < tokens.length && i < start + LONGEST && !endsPhrase(tokens, i); i++) {
    const word = bare(tokens[i]!.chars)
    if (near.isPerson(i)) {
      if (complement === undefined) return
      i = lastPreposition(tokens, i)
      break
    }
    if (word === 'and') {
      if (isHead !== isRoleHead) break
      if (complement === undefined && !isHead(tokens[i + 1]) && !isCapitalised(tokens[i + 1]?.chars ?? '')) {
        if (!isHead(tokens[i + 2])) break
      }
    } else if (PREPOSITION.test(word)) {
      head ??= anyHead(tokens, opening, i, isHead)
      if (head === undefined) return
      if (complement !== undefined && word !== 'of' && tellsWhen(tokens[i + 1])) break
      complement ??= i
    } else if (complement === undefined) {
      if (head !== undefined && /(?:ed|ing)$/.test(word) && !roleModifiers.has(word) && compoundFrom(tokens, i) === i)
        break
      if (isHead(tokens[i]) && tokens[i + 1]?.kind !== 'possessive') head = i
    }
  }
  head ??= anyHead(tokens, opening, i, isHead)
  if (head === undefined) return
  if (complement === undefined) {
    const next = tokens[head + 1]
    // "Anna Example, the singer Per Vik, the union ABC"
    return next?.kind === 'word' && isCapitalised(next.chars) ? undefined : { start, end: head + 1 }
  }
  let end = i === start + LONGEST ? lastPreposition(tokens, i) : i
  while (PREPOSITION.test(bare(tokens[end - 1]!.chars)) || ARTICLE.test(tokens[end - 1]!.chars)) end--
  return { start, end }
}

/** "minister of defence in | an interview", "in | January", "at | 43". */
const tellsWhen = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^an?$/.test(token.chars) || calendar.has(bare(token.chars)))

/** After "a" a noun that no list knows is a role as well, if it can be a person: "Anna Example, a lamplighter from Dover". */
function anyHead(tokens: readonly Token[], article: number, end: number, isHead: IsHead): number | undefined {
  if (isHead !== isRoleHead || !/^an?$/.test(tokens[article]?.chars ?? '')) return
  const noun = tokens[end - 1]!
  const word = bare(noun.chars)
  if (end - article < 2 || end - article > 5 || noun.kind !== 'word' || isCapitalised(noun.chars)) return
  if (noPersons.has(word) || functionWords.has(word) || NO_PERSON.test(word)) return
  const after = tokens[end]
  if (after && !/^(?:[,.;)–—]|who|whose|of|from|in|at|with|for|and)$/.test(after.chars)) return
  return end - 1
}

const NO_PERSON =
  /(?:tion|sion|ment|ness|ity|ism|ship|hood|ence|ance|ure|age|dom|sis|ing|ed|ly|ful|ous|less|able|ible|ive|ic|al|ary|ery|ory|logy|graphy|s)$/

/** In "the union's president" the article is the union's and stays. */
function ownsHead(tokens: readonly Token[], article: number): boolean {
  const [owner, possessive] = tokens.slice(article + 1, article + 3)
  return owner?.kind === 'word' && !isCapitalised(owner.chars) && possessive?.kind === 'possessive'
}

function endsPhrase(tokens: readonly Token[], i: number): boolean {
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
function lastPreposition(tokens: readonly Token[], from: number): number {
  const cuts = (i: number) =>
    PREPOSITION.test(bare(tokens[i]!.chars)) && !(isCapitalised(tokens[i - 1]!.chars) && tokens[i]!.chars === 'of')
  let i = Math.min(from, tokens.length - 1)
  while (i > 1 && !cuts(i)) i--
  return i
}
