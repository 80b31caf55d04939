/** Where in the story the mentions stand. */
import { expect, test } from 'vitest'
import { whereabouts } from '../../components/reader/whereabouts.ts'
import { reading, story } from './stories.ts'

test('each name has its mentions, in order, between the headline and the end', () => {
  const places = whereabouts(story, reading)
  expect([...places].map(([entity, found]) => [entity, found.length])).toEqual([
    ['country:NO', 2],
    ['person:solberg', 4],
    ['organization:union', 2],
  ])
  expect(places.get('country:NO')?.[0]).toBe(0)
  for (const found of places.values()) {
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found.every(place => place >= 0 && place < 1)).toBe(true)
  }
})

test('a mention in a text that the story does not hold stands nowhere', () => {
  const stray = { text: 99, from: 0, to: 2, entity: 'country:NO' }
  expect(whereabouts(story, { ...reading, mentions: [stray] }).size).toBe(0)
})
