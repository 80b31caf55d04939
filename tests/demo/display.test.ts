import { expect, test } from 'vitest'
import { hasDisplay } from '../../tools/demo/display.ts'

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %j: %s', (platform, env, answer) => expect(hasDisplay(platform, env)).toBe(answer))
