/** How exactly names are found: spans and kinds of people, bodies and places against a set in which people marked them. */
import type { NameFinder, NameKind } from '../../utils/annotate/who/name-span.ts'
import type { NamedStory } from '../train/named-stories.ts'

export interface Found {
  right: number
  found: number
  wanted: number
}

export const measuredKinds = ['person', 'organization', 'place'] as const satisfies readonly NameKind[]
export type MeasuredKind = (typeof measuredKinds)[number]

export function namesFound(stories: readonly NamedStory[], find: NameFinder): Record<MeasuredKind | 'all', Found> {
  const none = (): Found => ({ right: 0, found: 0, wanted: 0 })
  const all = { person: none(), organization: none(), place: none(), all: none() }
  for (const { passages, exact } of stories) {
    for (const name of exact) {
      const kind = measuredKinds.find(k => name.endsWith(`:${k}`))
      if (!kind) continue
      all[kind].wanted++
      all.all.wanted++
    }
    for (const { passage, start, end, kind } of find(passages)) {
      if (kind === 'other') continue
      const { tokens } = passages[passage]!
      const right = exact.has([passage, tokens[start]!.from, tokens[end - 1]!.to, kind].join(':'))
      for (const sum of [all[kind], all.all]) {
        sum.found++
        if (right) sum.right++
      }
    }
  }
  return all
}

export const precisionOf = ({ right, found }: Found): number => (found === 0 ? 0 : right / found)
export const recallOf = ({ right, wanted }: Found): number => (wanted === 0 ? 0 : right / wanted)
export const f1Of = ({ right, found, wanted }: Found): number =>
  found + wanted === 0 ? 0 : (2 * right) / (found + wanted)
