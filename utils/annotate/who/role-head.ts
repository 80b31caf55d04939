/** Does this word say what somebody is: "minister", "geochemist", "ex-president"? */
import { bare } from '../lexicon/word-list.ts'
import { rankAbbreviations, roleHeads } from './lexicon/words-of-office.ts'
import { noDoers, trades } from './lexicon/words-of-trades.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

export type IsHead = (token: Token | undefined) => boolean

/** Endings of those who do or study something: "beekeeper", "entomologist", "librarian", "dairyman". */
const DOER = /\p{L}{2}(?:er|or|ist|ician|rian|dian|man|woman|person|mate|keeper|maker)$/u

export const isRoleHead: IsHead = token => {
  if (token?.kind !== 'word') return false
  const word = bare(token.chars)
  if (isKnown(word) || rankAbbreviations.has(word)) return true
  const last = word.includes('-') ? word.split('-').at(-1)! : undefined
  if (last !== undefined && isKnown(last)) return true
  if (/(?:ologist|ographer)$/.test(word)) return true
  // a capital is a name's unless a sentence asks for it: "Hotelier Anna Example", "Mr Baker"
  return (token.opens || !isCapitalised(token.chars)) && DOER.test(word) && !noDoers.has(last ?? word)
}

const isKnown = (word: string): boolean => roleHeads.has(word) || trades.has(word)
