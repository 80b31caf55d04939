/** What the words round a name say that it is: "the broadcaster | ABC |", "chief executive of | Example |" a body, "a lawyer, | Anna Example |," a person. */
import { bare } from '../lexicon/word-list.ts'
import { isBodyNoun, isBodyWord } from './body-nouns.ts'
import { roleHeads } from './lexicon/words-of-office.ts'
import type { NamesNear } from './names-near.ts'
import { rolesAfter } from './role-after.ts'
import { rolesBefore } from './role-before.ts'
import type { Token } from './token.ts'

/** Whoever has one of these is a body: nobody is finance chief or shareholder of a person. */
const OF_BODIES =
  /^(?:executive|chairman|chairwoman|chairperson|chair|ceo|cfo|president|vice-president|founder|co-founder|headquarters|shareholders?|shares|subsidiary|branch|unit|arm|plant|employees?|members?|secretary-general|treasurer|trustees?)$/
/** Those who work at one, and speak of subjects: "a professor of Norlandish". */
const AT_BODIES =
  /^(?:director|economist|analyst|strategist|researcher|professor|lecturer|scientist|engineer|partner|fellow)$/

export function describedAs(
  tokens: readonly Token[],
  span: { start: number; end: number },
  near: NamesNear,
): 'person' | 'organization' | undefined {
  if (isBody(tokens, span, near)) return 'organization'
  return rolesBefore(tokens, span, near).length > 0 || rolesAfter(tokens, span, near).length > 0 ? 'person' : undefined
}

/** "Mayor Odd Banks", "lawyer Wellington Vik": a title that no body bears touches the name. */
export function isTitledPerson(
  tokens: readonly Token[],
  span: { start: number; end: number },
  near: NamesNear,
): boolean {
  const title = rolesBefore(tokens, span, near).find(({ end }) => end === span.start)
  const word = title && bare(tokens[title.end - 1]!.chars)
  return word !== undefined && roleHeads.has(word) && !OF_BODIES_TOO.test(word)
}

const OF_BODIES_TOO =
  /^(?:owner|co-owner|producer|developer|broker|leader|champion|advocate|ally|rival|partner|opponent|member|regulator|player|broadcaster|pioneer|trader|banker|investor|host|star|model|expert|contender|nominee|suspect|victim|survivor|observer|consultant|operative|chief|general|private|head|fellow|executive|counsel)$/

function isBody(tokens: readonly Token[], span: { start: number; end: number }, near: NamesNear): boolean {
  const { start, end } = span
  const before = tokens[start - 1]
  const low = before ? bare(before.chars) : ''
  if (isBodyNoun(before) || (before?.opens && isBodyWord({ ...before, chars: low }))) return true
  const after = tokens.slice(end, end + 3).map(t => bare(t.chars))
  if (after[0] === ',' && after[1] === 'based' && after[2] === 'in') return true
  const office = bare(tokens[start - 2]?.chars ?? '')
  const leads =
    office === 'director' && /^(?:managing|executive|general|finance)$/i.test(tokens[start - 3]?.chars ?? '')
  if (/^(?:of|at|for|with)$/.test(low) && (leads || OF_BODIES.test(office))) return true
  if (/^(?:at|with)$/.test(low) && AT_BODIES.test(office)) return true
  if (tokens[end]?.kind === 'possessive' && /^(?:shares|headquarters|chairman|shareholders)$/.test(after[1]!))
    return true
  return rolesBefore(tokens, span, near, isBodyWord).length > 0 || rolesAfter(tokens, span, near, isBodyWord).length > 0
}
