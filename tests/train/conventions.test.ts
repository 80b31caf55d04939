/** What the training sets spell or mark in two ways is made one before the tagger learns from it. */
import { expect, test } from 'vitest'
import {
  withHeadlineInCapitals,
  withHeadlineInTitleCase,
  withoutStraySpaces,
  withPlacesApart,
} from '../../tools/train/conventions.ts'
import type { MarkedText } from '../../tools/train/named-stories.ts'

const story = (text: string, ...names: [string, string][]): MarkedText => ({
  id: 'x',
  text,
  ents: names.map(([name, label]) => [text.indexOf(name), text.indexOf(name) + name.length, label]),
})
const namesIn = ({ text, ents }: MarkedText) => ents.map(([from, to, label]) => `${label} ${text.slice(from, to)}`)

test.each([
  ['They met in Vikby, Norland.', 'Vikby, Norland', ['LOC Vikby', 'LOC Norland']],
  [
    'They met in Vikby, East Norland, Norlandia.',
    'Vikby, East Norland, Norlandia',
    ['LOC Vikby', 'LOC East Norland', 'LOC Norlandia'],
  ],
  ['They met in Washington, D.C. today.', 'Washington, D.C.', ['LOC Washington, D.C.']],
  ['They met in Vikby, in the north.', 'Vikby, in the north', ['LOC Vikby, in the north']],
])('%s', (text, name, expected) => expect(namesIn(withPlacesApart(story(text, [name, 'LOC'])))).toEqual(expected))

test('a body with a comma stays one', () =>
  expect(namesIn(withPlacesApart(story('The Tides, Harbours Board met.', ['Tides, Harbours Board', 'ORG'])))).toEqual([
    'ORG Tides, Harbours Board',
  ]))

test.each([
  ['The U. S. envoy', 'The U.S. envoy'],
  ['a co - operative', 'a co-operative'],
  ['Covid - 19 wards', 'Covid-19 wards'],
  ['Sheikh Al - Amin spoke', 'Sheikh Al-Amin spoke'],
  ['Norland’ s harbour', 'Norland’s harbour'],
  ['VIKBY - Ferries sank', 'VIKBY - Ferries sank'],
  ['Vikby - Norholm line', 'Vikby - Norholm line'],
])('"%s" becomes "%s"', (text, expected) => expect(withoutStraySpaces(story(text)).text).toBe(expected))

test('names keep their places when spaces go', () =>
  expect(
    namesIn(
      withoutStraySpaces(
        story('The U. S. envoy met Al - Amin in Vikby.', ['U. S.', 'LOC'], ['Al - Amin', 'PER'], ['Vikby', 'LOC']),
      ),
    ),
  ).toEqual(['LOC U.S.', 'PER Al-Amin', 'LOC Vikby']))

test('a headline is put in capitals or title case, the story below is not', () => {
  const told = story('Storm hits the coast of Norland\nIt rained.', ['Norland', 'LOC'])
  expect(withHeadlineInCapitals(told).text).toBe('STORM HITS THE COAST OF NORLAND\nIt rained.')
  expect(namesIn(withHeadlineInCapitals(told))).toEqual(['LOC NORLAND'])
  expect(withHeadlineInTitleCase(told).text).toBe('Storm Hits the Coast of Norland\nIt rained.')
})

test('a headline loses the full stop that a set gave it, and the names below keep their places', () => {
  const told = story('Norland shuts ports.\nAnna Orm slept.', ['Norland', 'LOC'], ['Anna Orm', 'PER'])
  expect(withHeadlineInCapitals(told).text).toBe('NORLAND SHUTS PORTS\nAnna Orm slept.')
  expect(namesIn(withHeadlineInCapitals(told))).toEqual(['LOC NORLAND', 'PER Anna Orm'])
})

test('a first line that is too long for a headline stays as it is', () => {
  const told = story(`${'It rained and rained. '.repeat(8)}\nIt snowed.`)
  expect(withHeadlineInCapitals(told)).toEqual(told)
})
