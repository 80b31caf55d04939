/** Which keys Firefox really gave to the commands. */
import type { Shortcut } from '../browser.ts'
import type { Gecko } from './gecko.ts'
import type { Marionette } from './marionette.ts'

declare const WebExtensionPolicy: Gecko['WebExtensionPolicy']

export const shortcutsOf = (marionette: Marionette, addonId: string): Promise<Shortcut[]> =>
  marionette.chrome(async (id: string) => {
    const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.allCommands()
    return commands.map(({ name, shortcut }) => ({ name, shortcut: shortcut ?? '' }))
  }, addonId)
