/** Settings survive a store that fails, and every view hears of a change. */
import { beforeEach, expect, test, vi } from 'vitest'
import { followSettings, loadSettings, saveSettings } from '../../entrypoints/porch/settings-store.ts'
import { defaults } from '../../utils/model/settings.ts'

type Changes = Record<string, { newValue?: unknown }>

const storage = vi.hoisted(() => ({
  local: { get: vi.fn(), set: vi.fn() },
  onChanged: { addListener: vi.fn<(l: (changes: Changes, area: string) => void) => void>(), removeListener: vi.fn() },
}))
vi.mock('webextension-polyfill', () => ({ default: { storage } }))

beforeEach(() => {
  vi.resetAllMocks()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

test('what was saved is read', async () => {
  storage.local.get.mockResolvedValue({ settings: { ...defaults, theme: 'sepia' } })
  expect(await loadSettings()).toEqual({ ...defaults, theme: 'sepia' })
})

test('a store that cannot be read gives the defaults', async () => {
  storage.local.get.mockRejectedValue(new Error('corrupt'))
  expect(await loadSettings()).toEqual(defaults)
})

test('a store that cannot be written throws at nobody', async () => {
  storage.local.set.mockRejectedValue(new Error('quota'))
  await expect(saveSettings(defaults)).resolves.toBeUndefined()
})

test('a change is heard, parsed, until nobody follows any more', () => {
  const heard = vi.fn()
  const unfollow = followSettings(heard)
  const listen = storage.onChanged.addListener.mock.calls[0]![0]
  listen({ settings: { newValue: { theme: 'dark', textSize: 'huge' } } }, 'local')
  listen({ settings: { newValue: { theme: 'black' } } }, 'sync')
  listen({ other: { newValue: 1 } }, 'local')
  expect(heard.mock.calls).toEqual([[{ ...defaults, theme: 'dark' }]])
  unfollow()
  expect(storage.onChanged.removeListener).toHaveBeenCalledWith(listen)
})
