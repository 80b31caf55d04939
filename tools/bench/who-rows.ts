/** The rows of the tables that `bench:who` prints. */
import type { NameFinder } from '../../utils/annotate/who/name-span.ts'
import type { Article } from '../../utils/model/article.ts'
import type { Actor } from '../../utils/model/reading.ts'
import type { NamedStory } from '../train/named-stories.ts'
import type { RoleStory } from './role-stories.ts'
import { share } from './table.ts'
import { type ActorFigures, actorFigures } from './who-actors.ts'
import { type ActorStory, articleOf } from './who-gold.ts'
import { type Found, f1Of, measuredKinds, namesFound, precisionOf, recallOf } from './who-names.ts'
import { type RoleFigures, roleFigures } from './who-roles.ts'

export type Reader = (article: Article) => readonly Actor[]

const n = (value: number) => value.toFixed(3)
const fpr = (found: Found): string[] => [f1Of(found), precisionOf(found), recallOf(found)].map(n)

export function nameRow(stories: readonly NamedStory[], find: NameFinder): string[] {
  const found = namesFound(stories, find)
  return [...fpr(found.all), ...measuredKinds.map(kind => n(f1Of(found[kind])))]
}

export function actorRow(stories: readonly ActorStory[], actorsOf: Reader): string[] {
  const figures = stories.map(({ article, actors }) => actorFigures(actors, actorsOf(article)))
  const sum = (read: (f: ActorFigures) => number) => figures.reduce((total, f) => total + read(f), 0)
  const mean = (read: (f: ActorFigures) => number | undefined) => {
    const known = figures.map(read).filter(value => value !== undefined)
    return n(known.reduce((total, value) => total + value, 0) / known.length)
  }
  // Wikinews marks things of every kind: precision and recall of actors mean nothing there
  const typed = stories.some(s => s.actors.some(a => a.kind !== 'any'))
  const found = added(figures.map(f => f.actors))
  return [
    `${stories.length}`,
    ...(typed ? fpr(found) : ['-', '-', '-']),
    typed
      ? share(
          sum(f => f.named.right),
          sum(f => f.named.found),
        )
      : '-',
    mean(f => f.hitAt5),
    mean(f => f.averagePrecision),
  ]
}

export function labelledFigures(stories: readonly RoleStory[], actorsOf: Reader): RoleFigures[] {
  return stories.map(({ title, paragraphs, actors }) => roleFigures(actors, actorsOf(articleOf(title, paragraphs))))
}

export function labelledRow(figures: readonly RoleFigures[]): string[] {
  const { right, found } = added(figures.map(f => ({ ...f.named, wanted: 0 })))
  return [
    ...fpr(added(figures.map(f => f.roles))),
    n(f1Of(added(figures.map(f => f.actors)))),
    share(right, found),
    n(f1Of(added(figures.map(f => f.aliases)))),
  ]
}

const added = (all: readonly Found[]): Found =>
  all.reduce((sum, f) => ({ right: sum.right + f.right, found: sum.found + f.found, wanted: sum.wanted + f.wanted }), {
    right: 0,
    found: 0,
    wanted: 0,
  })
