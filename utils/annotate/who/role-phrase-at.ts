/** The role that begins at a word, if one does: "the | harbour board chairwoman |", "now | director of the museum |". */
import { bare } from '../lexicon/word-list.ts'
import { functionWords } from './lexicon/words-of-grammar.ts'
import { roleModifiers } from './lexicon/words-of-office.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { noPersons } from './lexicon/words-of-trades.ts'
import type { NamesNear } from './names-near.ts'
import { ARTICLE, endsPhrase, LONGEST, lastPreposition, PREPOSITION, withoutLoose } from './phrase-end.ts'
import { type IsHead, isRoleHead } from './role-head.ts'
import type { RolePhrase } from './role-phrase.ts'
import { compoundFrom } from './role-words.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const OWNER = /^(?:his|her|their|its)$/

/** `isHead` tells the nouns that make a phrase a role. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  near: NamesNear,
  isHead: IsHead,
): RolePhrase | undefined {
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
  return { start, end: withoutLoose(tokens, i === start + LONGEST ? lastPreposition(tokens, i) : i) }
}

/** Words of time before the role: "now director of the museum", "until recently its chairman". */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from
  if (tokens[at]?.chars === 'until') at++
  if (/^(?:also|now|once|then|currently|formerly|recently|long|himself|herself)$/.test(tokens[at]?.chars ?? '')) at++
  return at
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
