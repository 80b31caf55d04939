/** The measure of roles, held against figures worked out by hand. */
import { expect, test } from 'vitest'
import { roleStory } from '../../tools/bench/role-stories.ts'
import { roleFigures } from '../../tools/bench/who-roles.ts'
import type { Actor } from '../../utils/model/reading.ts'

const actor = (name: string, role?: string): Actor => ({
  id: name,
  kind: 'person',
  name,
  aliases: [],
  ...(role && { role }),
  salience: 1,
  mentions: 1,
  key: true,
})

const { title, paragraphs, actors } = roleStory(
  'harbour',
  `Harbour closed

Anna Orm, a pilot, met Per Vik.

==
person | Anna Orm | harbour pilot / pilot | Orm
person | Per Vik | -
person | Ida Ulv | mayor
person? | Odd Elk | -
`,
)

test('a labelled story is its headline, its paragraphs and its actors', () => {
  expect({ title, paragraphs }).toEqual({ title: 'Harbour closed', paragraphs: ['Anna Orm, a pilot, met Per Vik.'] })
  expect(actors.map(a => [a.forms, a.roles, a.optional])).toEqual([
    [['Anna Orm', 'Orm'], ['harbour pilot', 'pilot'], false],
    [['Per Vik'], ['-'], false],
    [['Ida Ulv'], ['mayor'], false],
    [['Odd Elk'], ['-'], true],
  ])
})

test('a line that names no actor is an error', () => expect(() => roleStory('x', 'A\n==\nplace | Dover')).toThrow())

test('a role counts where it is one of those that are right', () =>
  expect(roleFigures(actors, [actor('Anna Orm', 'the pilot'), actor('Per Vik', 'guest')]).roles).toEqual({
    right: 1,
    found: 2,
    wanted: 2,
  }))

test('a role of nobody counts against it', () =>
  expect(roleFigures(actors, [actor('Rain', 'mayor')]).roles).toEqual({ right: 0, found: 1, wanted: 2 }))

test('who may be missed counts neither way', () => {
  expect(roleFigures(actors, [actor('Odd Elk')]).actors).toEqual({ right: 0, found: 0, wanted: 3 })
  expect(roleFigures(actors, []).actors.wanted).toBe(3)
})
