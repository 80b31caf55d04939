/** Every command has a key that the browser really assigned: browsers drop a key that is taken without a word. */
import { expect, test } from 'vitest'
import { inEveryBrowser } from './under-test.ts'

inEveryBrowser(browser => {
  test('popup and full reader have their keys', async () => {
    const shortcuts = await (await browser()).shortcuts()
    expect(shortcuts.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-reader'])
    expect(shortcuts.filter(({ shortcut }) => !shortcut)).toEqual([])
  })
})
