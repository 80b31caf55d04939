/** Stories that nobody published: every slot is filled, every name is marked, and they are the same on every run. */
import { expect, test } from 'vitest'
import { chanceFrom } from '../../tools/train/chance.ts'
import type { NameLists, Pick } from '../../tools/train/invented-names.ts'
import { filled, inventedStories } from '../../tools/train/invented-stories.ts'

const lists: NameLists = {
  first: ['Anna', 'Per'],
  last: ['Orm', 'Haugstrand'],
  city: ['Vikby', 'Norvik'],
  body: ['Tides Institute'],
  place: ['Norland'],
}
const pickWith = (seed: number): Pick => {
  const chance = chanceFrom(seed)
  return things => things[Math.floor(chance() * things.length)]!
}
const first: Pick = things => things[0]!
const marked = (piece: string, pick = first) => {
  const { text, ents } = filled(piece, pick, lists)
  return [text, ents.map(([from, to, label]) => `${label} ${text.slice(from, to)}`)]
}

test.each<[string, string, string[]]>([
  ['{person} slept.', 'Anna Orm slept.', ['PER Anna Orm']],
  ['{a:person} met {a.last}.', 'Anna Orm met Orm.', ['PER Anna Orm', 'PER Orm']],
  ['{^place} SLEEPS', 'NORLAND SLEEPS', ['LOC NORLAND']],
  ['{body} and {city}', 'Tides Institute and Vikby', ['ORG Tides Institute', 'LOC Vikby']],
  ['Rain.', 'Rain.', []],
])('%s', (piece, text, names) => expect(marked(piece)).toEqual([text, names]))

test('quotation marks round a title are no part of it', () => {
  const quoted: Pick = things => things.at(-1)!
  const [text, [name]] = marked('{work}', quoted) as [string, string[]]
  expect(text).toMatch(/^".+"$/)
  expect(name).not.toContain('"')
})

test('a slot of an unknown kind is an error', () => expect(() => marked('{nobody}')).toThrow('nobody'))

test('every slot of every piece is filled, and names stand in order, inside the text, without overlap', () => {
  const stories = inventedStories(lists)
  expect(stories.length).toBeGreaterThan(100)
  for (const { text, ents } of stories) {
    expect(text).not.toMatch(/[{}]|undefined/)
    let last = 0
    for (const [from, to] of ents) {
      expect(from).toBeGreaterThanOrEqual(last)
      expect(to).toBeGreaterThan(from)
      last = to
    }
    expect(last).toBeLessThanOrEqual(text.length)
  }
})

test('they are the same on every run', () => expect(inventedStories(lists)).toEqual(inventedStories(lists)))

test('a family name that stands first is the one used later', () => {
  for (let seed = 0; seed < 20; seed++) {
    const [text] = marked('{a:korean}|{a.last}|{a.other}', pickWith(seed)) as [string, string[]]
    const [full, last, other] = text.split('|')
    expect(full!.split(' ')[0]).toBe(last)
    expect(other).toBe(full!.split(' ').reverse().join(' '))
  }
})
