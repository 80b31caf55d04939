/** Tokens: the words and signs of a text, each with its exact place in it. */
import type { Text } from '../../model/text.ts'

export interface Token {
  chars: string
  /** Offsets in its Text, half-open. */
  from: number
  to: number
  kind: 'word' | 'number' | 'possessive' | 'sign'
  /** It opens a sentence, a line or a quotation: its capital tells nothing. */
  opens: boolean
}

/** One Text, cut into tokens. */
export interface Passage {
  /** The id of the Text. */
  text: number
  place: 'headline' | 'caption' | 'body'
  tokens: Token[]
}

export const passageOf = (text: Text, place: Passage['place']): Passage => ({
  text: text.id,
  place,
  tokens: tokenise(text.chars),
})

const ATOM = /[\p{L}\p{M}\p{N}]+|\n|[^\s]/gu
const WORD = /^[\p{L}\p{M}\p{N}]/u
const NUMBER = /^\p{N}/u
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|sgt|capt|cmdr|adm|rep|sen|gov|rev|hon|st|jr|sr|inc|corp|co|ltd|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|messrs|msgr|barr|engr|alh|mdm|atty|pvt|cpl|brig|det|insp|supt|pres|ave|dept|univ|bros|etc)$/i
const DOMAIN = /^(?:com|org|net|gov|edu|io|tv|co|uk|eu|info)$/
/** Lower-case second halves that hang on a name without being part of it: "London-based", "Trump-backed". */
const TAIL =
  /^(?:based|led|backed|owned|born|held|controlled|run|style|wide|era|made|funded|sponsored|allied|aligned|occupied|affiliated|linked|trained|educated|listed|bound|area|friendly|speaking|majority|brokered|mediated|supported|appointed|designate|elect|like|related|driven|built|level)$/
/** Lower-case first halves that do: "pro-Harbour", "ex-President". */
const HEAD =
  /^(?:pro|anti|non|ex|mid|pre|post|trans|inter|former|then|cross|north|south|self|un|all|cyber|neo|vice|co)$/i
const ENDS_SENTENCE = /^[.!?…:]$/
const QUOTE = /^["“”'‘’«»„]$/
const OPENING = /^["“‘«„([•–—-]$/

export function tokenise(chars: string): Token[] {
  const tokens: Token[] = []
  const atoms = [...chars.matchAll(ATOM)].map(m => ({ chars: m[0], from: m.index, to: m.index + m[0].length }))
  let opens = true
  for (let i = 0; i < atoms.length; ) {
    const first = atoms[i]!
    if (first.chars === '\n') {
      opens = true
      i++
      continue
    }
    const { end, kind } = reach(atoms, i)
    const to = atoms[end - 1]!.to
    const token: Token = {
      chars: chars.slice(first.from, to),
      from: first.from,
      to,
      kind,
      opens: kind !== 'sign' && opens,
    }
    tokens.push(token)
    const spaced = atoms[end]?.from !== to
    if (kind !== 'sign') opens = false
    else if (ENDS_SENTENCE.test(token.chars)) opens = spaced || QUOTE.test(atoms[end]?.chars ?? '')
    else if (!opens) opens = OPENING.test(token.chars) && /^["“‘«„•]$/.test(token.chars) && !spaced
    i = end
  }
  return tokens
}

type Atom = Pick<Token, 'chars' | 'from' | 'to'>

/** How far the token that starts at atom `i` reaches. */
function reach(atoms: readonly Atom[], i: number): { end: number; kind: Token['kind'] } {
  const isWord = (k: number) => k < atoms.length && WORD.test(atoms[k]!.chars)
  const touches = (k: number) => k < atoms.length && atoms[k]!.from === atoms[k - 1]!.to
  const is = (k: number, signs: string) => k < atoms.length && touches(k) && signs.includes(atoms[k]!.chars)
  const at = (k: number) => atoms[k]!.chars

  if (/^['’]$/.test(at(i)) && isWord(i + 1) && touches(i + 1) && /^(?:s|S|ll|re|ve|d|m)$/.test(at(i + 1)))
    return { end: i + 2, kind: 'possessive' }
  if (!isWord(i)) return { end: i + 1, kind: 'sign' }

  let end = i + 1
  for (;;) {
    const joined = isWord(end + 1) && touches(end + 1)
    const last = at(end - 1)
    if (is(end, '.') && /^\p{Lu}$/u.test(last) && (end === i + 1 || at(end - 2) === '.')) {
      // "U.S.", "J. K. Example": the point belongs to the letter
      if (joined && /^\p{Lu}$/u.test(at(end + 1))) end += 2
      else {
        const initial = end === i + 1
        const next = atoms[end + 1]
        if (!initial || (next && /^\p{Lu}/u.test(next.chars))) end++
        break
      }
    } else if (is(end, '.') && end === i + 1 && ABBREVIATION.test(last)) {
      end++
      break
    } else if (is(end, '.') && joined && DOMAIN.test(at(end + 1))) end += 2
    else if (is(end, "'’") && joined && !/^(?:s|S|ll|re|ve|d|m)$/.test(at(end + 1))) end += 2
    else if (is(end, '&') && joined) end += 2
    else if (is(end, '-‑') && joined && hyphenHolds(last, at(end + 1), end === i + 1)) end += 2
    else break
  }
  return { end, kind: NUMBER.test(at(i)) && end === i + 1 && !/\p{L}/u.test(at(i)) ? 'number' : 'word' }
}

/** "Tae-yong", "al-Shabaab" and "Jean-Marie" are one word; "London-based", "pro-Harbour" and "US-China" are two. */
function hyphenHolds(left: string, right: string, first: boolean): boolean {
  if (TAIL.test(right)) return false
  if (first && HEAD.test(left) && /^\p{Lu}/u.test(right)) return false
  return !(first && /^\p{Lu}{2,}$/u.test(left) && /^\p{L}{3,}$/u.test(right))
}
