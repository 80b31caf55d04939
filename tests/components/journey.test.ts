/** Following a name from mention to mention. */
import { expect, test } from 'vitest'
import { choose, nowhere, progressOf, step } from '../../components/reader/journey.ts'
import { reading } from './stories.ts'

const SOLBERG = 'person:solberg'

test('the first press leads to the first mention, each further one to the next, and from the last round to the first', () => {
  const stops: (number | undefined)[] = []
  let place = nowhere
  for (let i = 0; i < 5; i++) {
    place = choose(place, SOLBERG, reading)
    stops.push(place.mention)
  }
  expect(stops).toEqual([1, 2, 4, 6, 1])
})

test('another name starts at its own first mention', () => {
  const place = choose(choose(nowhere, SOLBERG, reading), 'country:NO', reading)
  expect(place).toEqual({ entity: 'country:NO', mention: 0 })
})

test('a followed name is stepped through, backwards too, whatever is marked', () => {
  const place = choose(nowhere, SOLBERG, reading)
  expect(step(place, -1, reading, [0]).mention).toBe(6)
  expect(step(place, 1, reading, [0]).mention).toBe(2)
})

test('without a followed name the steps go through what is marked', () => {
  const first = step(nowhere, 1, reading, [0, 3, 5])
  expect(first).toEqual({ mention: 0 })
  expect(step(first, 1, reading, [0, 3, 5]).mention).toBe(3)
  expect(step(nowhere, -1, reading, [0, 3, 5]).mention).toBe(5)
})

test('where nothing is marked a step leads nowhere', () => expect(step(nowhere, 1, reading, [])).toEqual(nowhere))

test('a name without mentions leaves the reader where they were', () =>
  expect(choose({ mention: 3 }, 'person:nobody', reading).mention).toBeUndefined())

test('the place is counted among the mentions of that name', () => {
  expect(progressOf({ entity: SOLBERG, mention: 4 }, reading)).toEqual({ number: 3, of: 4 })
  expect(progressOf({ mention: 7 }, reading)).toEqual({ number: 2, of: 2 })
  expect(progressOf(nowhere, reading)).toBeUndefined()
  expect(progressOf({ mention: 99 }, reading)).toBeUndefined()
})
