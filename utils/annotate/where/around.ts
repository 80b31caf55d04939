/** The words beside a candidate: what judgement looks at. Looks at most 48 characters away, so a long text stays linear. */
import type { Span } from '../../model/text.ts'

export interface Beside {
  word: string
  /** What stands between the word and the form: " ", ", ", ". ". */
  gap: string
}

interface Place extends Span {
  chars: string
}

const REACH = 48
const LAST = /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)([^\p{L}\p{N}]*)$/u
const NEXT = /^((?:'s?(?![\p{L}\p{N}]))?[^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/u

export function before({ chars, from }: Place): Beside {
  const found = LAST.exec(chars.slice(Math.max(0, from - REACH), from))
  return { word: found?.[1] ?? '', gap: found?.[2] ?? '' }
}

export function after({ chars, to }: Place): Beside {
  const found = NEXT.exec(chars.slice(to, to + REACH))
  return { word: found?.[2] ?? '', gap: found?.[1] ?? '' }
}

/** The characters before and after, for patterns of several words. */
export const leftOf = ({ chars, from }: Place): string => chars.slice(Math.max(0, from - REACH), from)
export const rightOf = ({ chars, to }: Place): string => chars.slice(to, to + REACH)

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Does the word that stands right before the form open its sentence, so that its capital says nothing? */
export const opensSentence = (place: Place): boolean =>
  /(?:^|[.!?:;"“”([—–|•…]'?\s*|' )[\p{L}\p{N}'-]+ $/u.test(leftOf(place)) &&
  !/\b\p{Lu}\. [\p{L}'-]+ $/u.test(leftOf(place))
