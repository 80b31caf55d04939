/** A role as the story words it, and how much it tells. */
import { bare } from '../lexicon/word-list.ts'
import { honorifics, rankAbbreviations, thinRoles } from './lexicon/words-of-office.ts'

/** Tokens `start` up to, not with, `end` of one passage. */
export interface RolePhrase {
  start: number
  end: number
}

/** 0 nothing of its own ("counterpart"), 1 a mere rank ("Col."), 2 the bare office ("President"), 3 of what or which ("harbour board chairman"). */
export type Tells = 0 | 1 | 2 | 3

export function informative(words: readonly string[]): Tells {
  const all = words.map(bare)
  const of = all.findIndex(word => /^(?:of|for|at|in|to|from|on|with)$/.test(word))
  const heads = all.slice(0, of < 0 ? all.length : of)
  const head = heads.at(-1)!
  if (thinRoles.has(head) && of < 0) {
    if (KIN.test(head)) return heads.includes('and') ? 2 : 0
    return all.length > 1 ? 2 : 0
  }
  if (all.every(word => rankAbbreviations.has(word) || honorifics.has(word) || RANKS.test(word))) return 1
  return all.length > 1 ? 3 : 2
}

/** They tell of another person, and without "of" not even of whom. */
const KIN =
  /^(?:counterpart|friend|colleague|(?:grand|step|god)?(?:father|mother|son|daughter)|dad|mum|mom|brother|sister|husband|wife|uncle|aunt|nephew|niece|cousin|neighbou?r|predecessor|successor|rival|opponent|ally|team-?mate|fellow|private|boyfriend|girlfriend|fiancee?|widow|widower|deputy|co-author)$/
/** Ranks and dignities: many bear them, so that another word tells more. */
const RANKS =
  /^(?:col|rear|wing|squadron|lieutenant|colonel|major|general|captain|sergeant|corporal|admiral|marshal|chief|comrade|senator|representative|congressman|congresswoman|justice|barrister|deputy|inspector|brigadier|councillor|councilor|bishop|archbishop|cardinal|professor|ambassador)$/
