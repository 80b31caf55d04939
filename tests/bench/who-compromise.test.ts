/** compromise is measured by the same tokens as we are. */
import { expect, test } from 'vitest'
import { compromiseActors, compromiseFinder } from '../../tools/bench/who-compromise.ts'
import { articleOf } from '../../tools/bench/who-gold.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

test('its names are whole tokens at their places', () => {
  const chars = '“Yes,”  said John Smith in London.'
  const passage = passageOf({ id: 0, chars, marks: [] }, 'body')
  const names = compromiseFinder([passage]).map(({ start, end, kind }) => [
    kind,
    chars.slice(passage.tokens[start]!.from, passage.tokens[end - 1]!.to),
  ])
  expect(names).toEqual([
    ['person', 'John Smith'],
    ['place', 'London'],
  ])
})

test('its names are gathered and ranked as ours are', () => {
  const actors = compromiseActors(articleOf('Rain', ['President John Smith left.', 'Later Smith met Mary Jones.']))
  expect(actors.map(a => [a.name, a.aliases])[0]).toEqual(['John Smith', ['Smith']])
})
