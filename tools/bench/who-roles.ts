/** How often the role that is shown is one that the story gives, and how many of those it gives are shown. */
import type { Actor } from '../../utils/model/reading.ts'
import { fold } from '../../utils/text/fold.ts'
import type { LabelledActor } from './role-stories.ts'
import { partnersOf } from './who-actors.ts'
import type { Found } from './who-names.ts'

export interface RoleFigures {
  roles: Found
  /** Actors but for the optional ones. */
  actors: Found
  /** Of the actors that were found: those that are shown by their fullest name. */
  named: { right: number; found: number }
  /** Names other than the one that is shown, of the actors that were found. */
  aliases: Found
  /** What is wrong, for whoever mends it: "Anna Orm: 'chief', not 'fire chief'". */
  faults: string[]
}

export function roleFigures(gold: readonly LabelledActor[], actors: readonly Actor[]): RoleFigures {
  const partners = partnersOf(gold, actors)
  const counted = actors.filter(actor => !partners.get(actor)?.optional)
  const found = actors.filter(actor => partners.has(actor))
  const matched = new Set(partners.values())
  const wanted = gold.filter(g => !g.optional)
  const given = actors.filter(actor => actor.role)
  const right = given.filter(actor => isRight(actor, partners.get(actor)))
  const owed = gold.filter(g => !g.roles.includes('-'))
  return {
    roles: {
      right: right.length,
      found: given.length,
      wanted: owed.length + right.filter(actor => partners.get(actor)!.roles.includes('-')).length,
    },
    actors: {
      right: counted.filter(actor => partners.has(actor)).length,
      found: counted.length,
      wanted: wanted.length,
    },
    named: {
      right: found.filter(a => keyOf(a.name) === keyOf(partners.get(a)!.forms[0]!)).length,
      found: found.length,
    },
    aliases: aliasesOf(found, partners),
    faults: [
      ...wanted.filter(g => !matched.has(g)).map(g => `missed ${g.forms[0]}`),
      ...counted.filter(a => !partners.has(a)).map(a => `no actor: ${a.kind} ${a.name}${a.role ? ` (${a.role})` : ''}`),
      ...found.flatMap(actor => faultsOf(actor, partners.get(actor)!)),
    ],
  }
}

const keyOf = (name: string): string => fold(name).replace(/^the /, '')

/** Articles and owners in front, case and signs make no other role. */
const roleKey = (role: string): string => fold(role).replace(/^(?:the|an?|his|her|its|their) /, '')

const isRight = ({ role }: Actor, gold: LabelledActor | undefined): boolean =>
  gold?.roles.some(known => known !== '-' && roleKey(known) === roleKey(role!)) ?? false

function aliasesOf(actors: readonly Actor[], partners: ReadonlyMap<Actor, LabelledActor>): Found {
  const sum: Found = { right: 0, found: 0, wanted: 0 }
  for (const actor of actors) {
    const forms = partners.get(actor)!.forms.map(keyOf)
    const known = new Set(forms.filter(form => form !== keyOf(actor.name)))
    const found = new Set(actor.aliases.map(keyOf).filter(form => form !== keyOf(actor.name)))
    sum.right += [...found].filter(form => known.has(form)).length
    sum.found += found.size
    sum.wanted += known.size
  }
  return sum
}

function faultsOf(actor: Actor, gold: LabelledActor): string[] {
  const faults: string[] = []
  const best = gold.roles.join(' / ')
  if (actor.role ? !isRight(actor, gold) : !gold.roles.includes('-'))
    faults.push(`${gold.forms[0]}: ${actor.role ? `'${actor.role}'` : 'no role'}, not '${best}'`)
  if (keyOf(actor.name) !== keyOf(gold.forms[0]!)) faults.push(`named ${actor.name}, not ${gold.forms[0]}`)
  const forms = new Set(gold.forms.map(keyOf))
  const wrong = [actor.name, ...actor.aliases].filter(form => !forms.has(keyOf(form)))
  const missing = gold.forms.filter(form => ![actor.name, ...actor.aliases].map(keyOf).includes(keyOf(form)))
  if (wrong.length > 0) faults.push(`${gold.forms[0]}: also called ${wrong.join('; ')}`)
  if (missing.length > 0) faults.push(`${gold.forms[0]}: not called ${missing.join('; ')}`)
  return faults
}
