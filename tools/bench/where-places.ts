/**
 * The countries found in one labelled story, against its labels. The sets leave many mentions of countries without a code
 * ("Indian", "Ukraine"), so each is read in two ways: `literal` counts what is found there as wrong, `neutral` does not count it.
 */
import { type CountrySighting, findCountries } from '../../utils/annotate/where/where.ts'
import { overlaps } from '../../utils/text/spans.ts'
import type { Tally } from './tally.ts'
import type { GoldPlace, GoldStory } from './where-gold.ts'

export type Reading = 'literal' | 'neutral'

export interface JudgedStory {
  id: string
  /** By country. */
  set: Record<Reading, Tally>
  /** By mention. */
  mentions: Record<Reading, Tally>
  /** Countries found by a capital or a seat alone, and those of them in which the labels know no place. */
  via: number
  viaUnknown: number
  /** What to look at: "wrong GE: …on the [Georgia] coast…". */
  remarks: string[]
  ms: number
  wordsMs: number
}

export function judgedStory({ id, text, places }: GoldStory): JudgedStory {
  const texts = [{ id: 0, chars: text, marks: [] }]
  const wordsMs = timeOf(() => text.match(/[\p{L}\p{N}]+/gu))
  let found: CountrySighting[] = []
  const ms = timeOf(() => {
    found = findCountries(texts, 'en')
  })
  const direct = found.filter(s => !s.via)
  const wanted = places.filter(p => p.country && p.code)
  const uncoded = places.filter(p => !p.code)
  const isNeutral = (s: CountrySighting) => uncoded.some(p => overlaps(s, p))
  const codes = new Set(direct.map(s => s.code))
  const wantedCodes = new Set(wanted.map(p => p.code!))
  const wrong = [...codes].filter(code => !wantedCodes.has(code))
  const missed = [...wantedCodes].filter(code => !codes.has(code))
  const viaOnly = new Set(found.filter(s => s.via && !codes.has(s.code)).map(s => s.code))
  const known = new Set(places.map(p => p.code))
  const set = (wrongCodes: readonly string[]): Tally => ({
    right: codes.size - wrong.length,
    wrong: wrongCodes.length,
    missed: missed.length,
  })
  const plainlyWrong = wrong.filter(code => !direct.some(s => s.code === code && isNeutral(s)))
  return {
    id,
    set: { literal: set(wrong), neutral: set(plainlyWrong) },
    mentions: {
      literal: mentionTally(direct, wanted),
      neutral: mentionTally(
        direct.filter(s => !isNeutral(s)),
        wanted,
      ),
    },
    via: viaOnly.size,
    viaUnknown: [...viaOnly].filter(code => !known.has(code)).length,
    remarks: [
      ...plainlyWrong.map(code => remark('wrong', code, text, direct.find(s => s.code === code)!)),
      ...missed.map(code => remark('missed', code, text, wanted.find(p => p.code === code)!)),
    ],
    ms,
    wordsMs,
  }
}

function mentionTally(found: readonly CountrySighting[], wanted: readonly GoldPlace[]): Tally {
  const agree = (s: CountrySighting, p: GoldPlace) => s.code === p.code && overlaps(s, p)
  const missed = wanted.filter(p => !found.some(s => agree(s, p))).length
  return {
    right: wanted.length - missed,
    wrong: found.filter(s => !wanted.some(p => agree(s, p))).length,
    missed,
  }
}

function remark(what: string, code: string, text: string, { from, to }: { from: number; to: number }): string {
  const around = `${text.slice(Math.max(0, from - 30), from)}[${text.slice(from, to)}]${text.slice(to, to + 30)}`
  return `${what} ${code}: …${around.replace(/\s+/g, ' ')}…`
}

const RUNS = 5

/** The shortest of a few runs: the others hold what else the machine did meanwhile. */
function timeOf(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...runs)
}
