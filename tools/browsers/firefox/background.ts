/** Ends the event page of the extension, as Firefox does with one that idles. */
import type { Gecko } from './gecko.ts'
import type { Marionette } from './marionette.ts'

declare const WebExtensionPolicy: Gecko['WebExtensionPolicy']

export const endBackground = (marionette: Marionette, addonId: string): Promise<void> =>
  marionette.chrome((id: string) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), addonId)
