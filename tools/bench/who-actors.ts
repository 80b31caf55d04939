/** How well the actors of a story are found, named and ranked. */

import type { Actor } from '../../utils/model/reading.ts'
import { fold } from '../../utils/text/fold.ts'
import type { GoldActor } from './who-gold.ts'
import type { Found } from './who-names.ts'

export interface ActorFigures {
  actors: Found
  /** Of the actors that were found: those that are shown by their fullest name. */
  named: { right: number; found: number }
  /** Share of the salient ones, five at most, that stand among the first five; undefined where none is salient. */
  hitAt5?: number
  averagePrecision?: number
}

const TOP = 5

export function actorFigures(gold: readonly GoldActor[], actors: readonly Actor[]): ActorFigures {
  const partners = partnersOf(gold, actors)
  const matched = actors.map(actor => partners.get(actor))
  const ranked = matched.map(partner => (partner?.salience ?? 0) > 0)
  // where things of any kind are marked, only those that are actors for us can be ranked
  const rankable = gold.every(g => g.kind === 'any') ? matched.filter(g => g !== undefined) : gold
  const salient = rankable.filter(g => g.salience > 0).length
  const right = actors.filter((actor, i) => matched[i] && keyOf(actor.name) === keyOf(fullest(matched[i].forms)))
  const found = matched.filter(Boolean).length
  return {
    actors: { right: found, found: actors.length, wanted: gold.length },
    named: { right: right.length, found },
    ...(salient > 0 && {
      hitAt5: ranked.slice(0, TOP).filter(Boolean).length / Math.min(TOP, salient),
      averagePrecision: averagePrecision(ranked, salient),
    }),
  }
}

/** Each actor with the one it shares most forms with; each gold actor is taken once. */
export function partnersOf<Gold extends GoldActor>(gold: readonly Gold[], actors: readonly Actor[]): Map<Actor, Gold> {
  const forms = gold.map(g => new Set(g.forms.map(keyOf)))
  const shared = actors.flatMap(actor =>
    gold.map((g, i) => ({
      actor,
      g,
      times:
        g.kind === 'any' || g.kind === actor.kind
          ? [...new Set([actor.name, ...actor.aliases].map(keyOf))].filter(form => forms[i]!.has(form)).length
          : 0,
    })),
  )
  const partners = new Map<Actor, Gold>()
  const taken = new Set<Gold>()
  for (const { actor, g, times } of shared.sort((a, b) => b.times - a.times)) {
    if (times === 0 || partners.has(actor) || taken.has(g)) continue
    partners.set(actor, g)
    taken.add(g)
  }
  return partners
}

/** Articles, case, accents and signs make no other name. */
const keyOf = (name: string): string => fold(name).replace(/^the /, '')

const fullest = (forms: readonly string[]): string =>
  forms.reduce((a, b) => (b.split(/\s+/).length > a.split(/\s+/).length ? b : a))

function averagePrecision(ranked: readonly boolean[], salient: number): number {
  let hits = 0
  let sum = 0
  for (const [i, hit] of ranked.entries()) {
    if (!hit) continue
    hits++
    sum += hits / (i + 1)
  }
  return sum / salient
}
