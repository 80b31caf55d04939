/** The measures of actors, held against figures worked out by hand. */
import { expect, test } from 'vitest'
import { actorFigures } from '../../tools/bench/who-actors.ts'
import { f1Of, precisionOf, recallOf } from '../../tools/bench/who-names.ts'
import type { Actor } from '../../utils/model/reading.ts'

const actor = (name: string, ...aliases: string[]): Actor => ({
  id: name,
  kind: 'person',
  name,
  aliases,
  salience: 1,
  mentions: 1,
  key: true,
})
const gold = (salience: number, ...forms: string[]) => ({ kind: 'person' as const, forms, salience })

test('an actor is found by any of its forms, and named right by the fullest', () => {
  const { actors, named } = actorFigures(
    [gold(5, 'Anna Orm', 'Orm'), gold(0, 'Per Vik', 'Vik'), gold(0, 'Ida Ulv')],
    [actor('Anna Orm', 'Orm'), actor('Vik'), actor('Rain')],
  )
  expect(actors).toEqual({ right: 2, found: 3, wanted: 3 })
  expect(named).toEqual({ right: 1, found: 2 })
})

test('the salient ones should stand first', () => {
  const all = [gold(5, 'A Orm'), gold(3, 'B Vik'), gold(0, 'C Ulv')]
  const { hitAt5, averagePrecision } = actorFigures(all, [actor('C Ulv'), actor('A Orm'), actor('B Vik')])
  expect(hitAt5).toBe(1)
  expect(averagePrecision).toBeCloseTo((1 / 2 + 2 / 3) / 2)
})

test('each is found once', () =>
  expect(actorFigures([gold(1, 'Anna Orm', 'Orm')], [actor('Orm'), actor('Anna Orm')]).actors.right).toBe(1))

test('precision, recall and their mean', () => {
  const found = { right: 3, found: 4, wanted: 6 }
  expect([precisionOf(found), recallOf(found), f1Of(found)]).toEqual([0.75, 0.5, 0.6])
  expect(f1Of({ right: 0, found: 0, wanted: 0 })).toBe(0)
})
