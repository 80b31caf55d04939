/** Which of the entities that people marked are actors as the project understands them. */
import { expect, test } from 'vitest'
import { gumActors } from '../../tools/bench/who-gold.ts'

/** Marks each phrase, in its order, as a mention of its group; `name` is the part of it that is a name. */
function marked(text: string, ...marks: [grp: string, type: string, phrase: string, name?: string][]) {
  return marks.map(([grp, type, phrase, name]) => {
    const s = text.indexOf(phrase)
    const at = s + phrase.indexOf(name ?? '')
    return {
      grp,
      type,
      s,
      e: s + phrase.length,
      sal: 1,
      ...(name && { name: [at, at + name.length] as [number, number] }),
    }
  })
}

const formsIn = (text: string, ...marks: Parameters<typeof marked> extends [string, ...infer M] ? M : never) =>
  gumActors(text, marked(text, ...marks)).map(a => [a.kind, ...a.forms])

test('a person and a body with a name are actors', () =>
  expect(
    formsIn(
      'Minister Anna Orm left the Rain Watch.',
      ['1', 'PER', 'Minister Anna Orm', 'Minister Anna Orm'],
      ['2', 'ORG', 'the Rain Watch', 'Rain Watch'],
    ),
  ).toEqual([
    ['person', 'Anna Orm'],
    ['organization', 'Rain Watch'],
  ]))

test('a country is none, under no name', () =>
  expect(
    formsIn(
      'Norway beat Rain Watch, and the North slept.',
      ['1', 'ORG', 'Norway', 'Norway'],
      ['1', 'ORG', 'the North', 'North'],
    ),
  ).toEqual([]))

test('a name inside the name of an event or a place names nobody', () =>
  expect(
    formsIn(
      'The Orm World Cup was held at the Orm Memorial.',
      ['1', 'EVT', 'The Orm World Cup'],
      ['2', 'ORG', 'Orm', 'Orm'],
    ),
  ).toEqual([]))

test('a name that something is said to belong to is one', () =>
  expect(
    formsIn('The fair at Orm in Dover was held.', ['1', 'EVT', 'The fair at Orm in Dover'], ['2', 'ORG', 'Orm', 'Orm']),
  ).toEqual([['organization', 'Orm']]))
