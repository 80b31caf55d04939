/** Every case of the trap table, one by one. */
import { describe, expect, test } from 'vitest'
import { expected, found, plainOf } from './where-cases.ts'
import { traps } from './where-trap-table.ts'

describe.each(Object.entries(traps))('%s', (_, cases) => {
  test.each(cases)('%s', marked => expect(found(marked, 'en')).toEqual(expected(marked)))
})

test('the table has at least 250 cases, each once', () => {
  const all = Object.values(traps).flat().map(plainOf)
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(250)
})
