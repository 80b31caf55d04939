/** What each key means, and which keys stay the browser's. */
import { expect, test } from 'vitest'
import { type Command, commandOf, type KeyPress } from '../../components/reader/keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})

test.each<[string, Command]>([
  ['Escape', { do: 'leave' }],
  ['n', { do: 'step', by: 1 }],
  ['p', { do: 'step', by: -1 }],
  ['1', { do: 'entity', index: 0 }],
  ['9', { do: 'entity', index: 8 }],
  ['h', { do: 'marks' }],
  ['t', { do: 'theme' }],
  ['+', { do: 'size', by: 1 }],
  ['-', { do: 'size', by: -1 }],
  ['r', { do: 'removed' }],
  ['?', { do: 'help' }],
])('%s', (key, command) => expect(commandOf(press(key), false)).toEqual(command))

test.each(['Tab', ' ', 'Enter', 'ArrowDown', 'PageDown', 'F5', '0', 'x', 'N', 'toString'])(
  '%s stays the browser’s',
  key => expect(commandOf(press(key), false)).toBeUndefined(),
)

test.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)('with %s every key stays the browser’s', held => {
  for (const key of ['p', 'f', '+', 'Escape', '1'])
    expect(commandOf(press(key, { [held]: true }), false)).toBeUndefined()
})

test('in a field only Escape means something', () => {
  expect(commandOf(press('n'), true)).toBeUndefined()
  expect(commandOf(press('Escape'), true)).toEqual({ do: 'leave' })
})

test.each([
  ['ㅜ', 'KeyN'],
  ['т', 'KeyN'],
  ['ى', 'KeyN'],
])('under a layout of another script %s counts as the key it stands on', (key, code) =>
  expect(commandOf(press(key, { code }), false)).toEqual({ do: 'step', by: 1 }),
)
