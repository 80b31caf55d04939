/** Which keys Chromium really gave to the commands. It drops a key that is taken without a word. */
import type { Shortcut, Tab } from '../browser.ts'

declare const chrome: { commands: { getAll(): Promise<Shortcut[]> } }

export async function shortcutsOf(openOwn: (page: string) => Promise<Tab>): Promise<Shortcut[]> {
  const tab = await openOwn('options.html')
  const commands = await tab.read(() => chrome.commands.getAll())
  await tab.close()
  return commands.map(({ name, shortcut }) => ({ name, shortcut }))
}
