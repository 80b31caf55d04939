/** The house rules, read from the files themselves. `broken-rules.test.ts` sees each of them fail. */
import { expect, test } from 'vitest'
import { breaches, readHouse } from './house.ts'

const house = readHouse()

test('every file lives in a room, opens only its room’s doors and packages, and enters other rooms by their door', () =>
  expect(breaches(house, ['room', 'door', 'package', 'entrance'])).toEqual([]))

test('no import leads round in a circle', () => expect(breaches(house, ['circle'])).toEqual([]))

test('browser.* is touched in entrypoints only', () => expect(breaches(house, ['browser'])).toEqual([]))

test('no HTML is made from a string', () => expect(breaches(house, ['html'])).toEqual([]))

test('the map names every room', () => expect(breaches(house, ['map'])).toEqual([]))
