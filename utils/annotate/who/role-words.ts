/** The words a role is made of: what may stand before its head, and what closes it off from the sentence. */
import { bare } from '../lexicon/word-list.ts'
import { functionWords, namelikeWords, personVerbs, speechVerbs } from './lexicon/words-of-grammar.ts'
import { roleModifiers } from './lexicon/words-of-office.ts'
import { knownPlaces } from './lexicon/words-of-places.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { isRoleHead } from './role-head.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const DETERMINER = /^(?:the|a|an|own|his|her|their|its|our|my|your|this|that|another|one|whose|no)$/
const PREPOSITION =
  /^(?:of|for|at|in|from|on|by|with|under|against|between|than|as|like|including|and|or|but|that|when|where|while|said)$/
/** Verbs that do not end as verbs do, and so look like the first of two nouns: "they beat keeper Anna Example". */
const VERBS =
  /^(?:beat|met|meet|meets|saw|won|lost|gave|took|made|came|went|left|knew|put|puts|let|lets|led|held|found|brought|got|sent|built|kept|paid|shot|struck|hit|hits|wed|sued?|fed|face|faces|join|joins|name|names|replace|replaces|tells?|asks?|call|calls|show|shows|see|sees|make|makes|take|takes|help|helps|elect|sack|hire|sign|signs|back|backs|quit|set|thank|praise|urge|succeed|become|became|be|star|stars)$/
const ADJECTIVE = /^[\w-]+(?:al|ic|[^glrv]ive|ary|ese|ish|based|born)$/
/** They end as verbs do and name a trade: "Norlandish mining firm". */
const FIELDS =
  /^(?:engineering|mining|banking|shipping|housing|building|training|marketing|manufacturing|consulting|trading|publishing|advertising|printing|fishing|farming|racing|boxing|cycling|swimming|rowing|sailing|skiing|bowling|batting|coaching|nursing|teaching|planning|policing|accounting|lobbying|gaming|betting|clothing|broadcasting|recruiting|managing|governing|acting|visiting|founding|presiding|ruling|leading|sporting|commanding|campaigning|polling|rating|shooting|dating|streaming|financing|casting|editing|directing)$/
const FIELDS_AS_FUNCTIONS = /^(?:state|national|federal|international|regional|local|government|police)$/

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && DETERMINER.test(bare(token.chars))

/** The first word of the compound that ends at `i`: "Dover-based" is one, though the signs are three. */
export function compoundFrom(tokens: readonly Token[], i: number): number {
  const [left, sign] = [tokens[i - 2], tokens[i - 1]]
  const joined = sign?.chars === '-' && sign.to === tokens[i]!.from && left?.kind === 'word' && left.to === sign.from
  return joined ? i - 2 : i
}

/** Can the word at `i` stand before the head of a role? */
export function qualifies(tokens: readonly Token[], i: number): boolean {
  const { chars } = tokens[i]!
  const word = bare(chars)
  const capital = isCapitalised(chars)
  if (/^\p{Lu}{2,}$/u.test(chars)) return true
  if (calendar.has(word) || DETERMINER.test(word)) return false
  if (word === 'new') return capital && (!tokens[i]!.opens || opensPlace(tokens, i))
  if (roleModifiers.has(word) && word !== 'under') return true
  if (isRoleHead(tokens[i]) && !word.endsWith('s')) return true
  if (functionWords.has(word))
    return FIELDS_AS_FUNCTIONS.test(word) || (capital && namelikeWords.has(word) && !tokens[i]!.opens)
  if (capital) return true
  if (ADJECTIVE.test(word) && !speechVerbs.has(word)) return true
  return closedAt(tokens, i)
}

/** "New York", "New South Wales": the place and no news. */
const opensPlace = (tokens: readonly Token[], i: number): boolean =>
  [2, 3].some(n =>
    knownPlaces.has(
      tokens
        .slice(i, i + n)
        .map(t => bare(t.chars))
        .join(' '),
    ),
  )

/** "the [tide table] printer", ", [dairy] farmer": plain words count when at most three of them lead to what begins a phrase. */
function closedAt(tokens: readonly Token[], from: number): boolean {
  // "they give President Anna Example": a small word does not go with a capital one by itself
  let verbal = isCapitalised(tokens[from + 1]?.chars ?? '')
  for (let i = from; i >= 0 && i > from - 4; i--) {
    const { kind, chars, opens } = tokens[i]!
    const word = bare(chars)
    if (kind === 'possessive' || DETERMINER.test(word)) return true
    // "to blame referee Anna Example" is a verb, "according to dairy farmer Anna Example" none
    if (word === 'to') return tokens[i - 1]?.chars === 'according' && !verbal
    if (kind === 'sign' || PREPOSITION.test(word) || speechVerbs.has(word)) return !verbal && i < from
    if (roleModifiers.has(word) && kind === 'word') continue
    if (kind !== 'word' || functionWords.has(word) || personVerbs.has(word)) return false
    if (FIELDS.test(word)) continue
    if (/(?:ed|ing)$/.test(word)) return tokens[i - 1]?.kind === 'possessive' || isDeterminer(tokens[i - 1])
    if (word.endsWith('ly')) return false
    if (VERBS.test(word) || /[^s]s$/.test(word)) verbal = true
    if (opens) return !verbal
  }
  return false
}

/** What a description may follow: a determiner, a sign, the beginning, "and". */
export const closes = (token: Token | undefined): boolean =>
  !token || token.kind === 'possessive' || token.kind === 'sign' || isDeterminer(token) || token.chars === 'and'
