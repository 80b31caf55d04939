/** A tab of Firefox with Lede at hand. */
import type { Popup, Tab } from '../browser.ts'
import { until } from '../until.ts'
import type { Gecko, GeckoWindow } from './gecko.ts'
import { pressKeys } from './keys.ts'
import type { Marionette } from './marionette.ts'
import { shortcutsOf } from './shortcuts.ts'
import { openPopup, tabBrowser, viewOf } from './view.ts'

declare const window: GeckoWindow
declare const WebExtensionPolicy: Gecko['WebExtensionPolicy']
declare const ChromeUtils: Gecko['ChromeUtils']

export async function firefoxTab(marionette: Marionette, addonId: string, handle: string): Promise<Tab> {
  await marionette.chrome(nameSelectedBrowser, handle)
  const browser = tabBrowser(handle)
  const page = viewOf<Document>(marionette, { browser, root: 'document' })
  return {
    ...page,
    press: key => pressKeys(marionette, key),
    clickToolbar: () => clickToolbar(marionette, addonId),
    openReader: async () => pressKeys(marionette, await keyOf(marionette, addonId, 'open-reader')),
    overlay: async () => {
      const isOpen = await page.read(root => root.querySelector('lede-reader') !== null)
      return isOpen ? viewOf<ShadowRoot>(marionette, { browser, root: 'overlay' }) : undefined
    },
    badge: async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
      return marionette.chrome(badgeOfSelectedTab, addonId)
    },
    close: async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle })
      const [next] = await marionette.send<string[]>('WebDriver:CloseWindow')
      if (next) await marionette.send('WebDriver:SwitchToWindow', { handle: next })
    },
  }
}

async function clickToolbar(marionette: Marionette, addonId: string): Promise<Popup> {
  // Left open, it would be closed by the click; a person's click anywhere else would have closed it before.
  const close = () => marionette.chrome<void>(hidePopup, openPopup)
  await close()
  await marionette.chrome(triggerAction, addonId)
  const popup = viewOf<Document>(marionette, { browser: openPopup, root: 'document' })
  await until('the popup', () => popup.read(root => root.URL.includes('/popup.html') && root.readyState === 'complete'))
  return { ...popup, close }
}

async function keyOf(marionette: Marionette, addonId: string, command: string): Promise<string> {
  const key = (await shortcutsOf(marionette, addonId)).find(({ name }) => name === command)?.shortcut
  if (!key) throw new Error(`Firefox gave ${command} no key`)
  return key
}

function nameSelectedBrowser(name: string): void {
  window.gBrowser.selectedBrowser.dataset.lede = name
}

function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension)
  return action.triggerAction(window)
}

function badgeOfSelectedTab(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension)
  return action.action.getContextData(window.gBrowser.selectedTab).badgeText
}

function hidePopup(selector: string): void {
  const popup = window.document.querySelector(selector)
  popup?.closest<HTMLElement & { hidePopup(): void }>('panel')?.hidePopup()
}
