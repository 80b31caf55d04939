/** A role as the story words it, and how much it tells. */
import { bare } from '../lexicon/word-list.ts'
import { rankAbbreviations, roleHeads, thinRoles } from './lexicon/words-of-office.ts'
import type { Token } from './token.ts'

/** Tokens `start` up to, not with, `end` of one passage. */
export interface RolePhrase {
  start: number
  end: number
}

export const isRoleHead = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false
  const word = bare(token.chars)
  return roleHeads.has(word) || rankAbbreviations.has(word) || roleHeads.has(singular(word) ?? '')
}

/** "co-founders" is not a role of one; "ex-president" and "vice-president" are their last part. */
const singular = (word: string): string | undefined => (word.includes('-') ? word.split('-').at(-1) : undefined)

/** 0 nothing of its own ("counterpart"), 1 the bare office ("President"), 2 of what or which ("harbour board chairman"). */
export function informative(words: readonly string[]): 0 | 1 | 2 {
  const all = words.map(bare)
  const of = all.findIndex(word => /^(?:of|for|at|in|to|from|on)$/.test(word))
  const head = all.slice(0, of < 0 ? all.length : of).findLast(word => roleHeads.has(word))
  if (head && thinRoles.has(head) && all[of] !== 'of') return 0
  return all.length > 1 ? 2 : 1
}
