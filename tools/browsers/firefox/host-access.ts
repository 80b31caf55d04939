/** The reader's own limit, as set on the browser's page of add-ons: no site is open to it before a click. */
import type { Gecko } from './gecko.ts'
import type { Marionette } from './marionette.ts'

declare const ChromeUtils: Gecko['ChromeUtils']
declare const WebExtensionPolicy: Gecko['WebExtensionPolicy']

export const limitToClicks = (marionette: Marionette, addonId: string): Promise<void> =>
  marionette.chrome(async (id: string) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    const everySite = { permissions: [], origins: ['http://*/*', 'https://*/*'] }
    await ExtensionPermissions.remove(id, everySite, WebExtensionPolicy.getByID(id).extension)
  }, addonId)
