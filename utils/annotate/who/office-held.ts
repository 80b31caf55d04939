/** The office that a relative clause tells of: "Anna Example, who | heads Norland's tide office |, said". */
import { isBodyNoun } from './body-nouns.ts'
import type { NamesNear } from './names-near.ts'
import { endsPhrase, LONGEST, lastPreposition, withoutLoose } from './phrase-end.ts'
import type { RolePhrase } from './role-phrase.ts'
import { isCapitalised } from './shape.ts'
import type { Token } from './token.ts'

const HEADS = /^(?:heads|leads|runs|chairs|directs|commands|founded|co-founded)$/

/** The verb stays, for without it the words name the office. */
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
  to = withoutLoose(tokens, to === start + LONGEST ? lastPreposition(tokens, to) : to)
  // "leads the race by a minute" is no office
  for (let i = start + 1; i < to; i++)
    if (!near.isPerson(i) && (isCapitalised(tokens[i]!.chars) || isBodyNoun(tokens[i]))) return { start, end: to }
  return
}
