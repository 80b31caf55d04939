/** A stored value is a stranger: whatever it is, settings come out of it, and what made sense is kept. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults, parseSettings, textSizes } from '../../utils/model/settings.ts'

test.each([undefined, null, 7, 'dark', [], {}, { marks: null }, { marks: 'all' }])('%j gives the defaults', stored =>
  expect(parseSettings(stored)).toEqual(defaults),
)

test('what was kept comes back', () => {
  const kept = {
    theme: 'sepia',
    textSize: 24,
    marks: { density: 'all', person: false, organization: true, country: false },
    badge: false,
    keys: false,
  }
  expect(parseSettings(kept)).toEqual(kept)
})

test('one bad field costs only itself', () =>
  expect(parseSettings({ theme: 'plaid', textSize: 22, badge: 'no' })).toEqual({ ...defaults, textSize: 22 }))

test.each([
  [NaN, defaults.textSize],
  [Number.POSITIVE_INFINITY, defaults.textSize],
  ['20', defaults.textSize],
  [-5, textSizes.min],
  [1e9, textSizes.max],
  [20.4, 20],
])('a text size of %j becomes %j', (textSize, size) => expect(parseSettings({ textSize }).textSize).toBe(size))

test('keys that reach for the prototype reach nothing', () => {
  const stored: unknown = JSON.parse(
    '{"__proto__": {"theme": "dark"}, "constructor": {"theme": "dark"}, "badge": false}',
  )
  expect(parseSettings(stored)).toEqual({ ...defaults, badge: false })
  expect({}).not.toHaveProperty('theme')
})

test('anything at all gives settings that parse to themselves', () =>
  fc.assert(
    fc.property(fc.anything(), stored => {
      const settings = parseSettings(stored)
      expect(parseSettings(settings)).toEqual(settings)
    }),
  ))
