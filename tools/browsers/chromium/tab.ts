/** A tab of Chromium with Lede at hand. */
import type { Extension, KeyInput, Page } from 'puppeteer-core'
import type { Tab } from '../browser.ts'
import { overlayView } from './overlay.ts'
import { pageView } from './page-view.ts'
import { clickToolbar } from './popup.ts'
import { workerOf } from './worker.ts'

export const chromiumTab = (page: Page, lede: Extension): Tab => ({
  ...pageView(page),
  press: key => page.keyboard.press(key as KeyInput),
  clickToolbar: () => clickToolbar(page, lede),
  openReader: () => openReader(page, lede),
  overlay: () => overlayView(page),
  badge: async () => {
    await page.bringToFront()
    return (await workerOf(lede, page)).evaluate(badgeOfActiveTab)
  },
  close: () => page.close(),
})

/**
 * Keys sent through the protocol do not reach an extension's shortcuts (Chromium 156), so the command's event is sent
 * to the worker. The toolbar click before it gives what a real key would give: leave to act on this tab.
 */
async function openReader(page: Page, lede: Extension): Promise<void> {
  await (await clickToolbar(page, lede)).close()
  await page.bringToFront()
  await (await workerOf(lede, page)).evaluate(sendCommand)
}

type Chrome = {
  tabs: { query(filter: object): Promise<{ id: number }[]> }
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } }
}
declare const chrome: Chrome

async function sendCommand(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.commands.onCommand.dispatch('open-reader', tab)
}

async function badgeOfActiveTab(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return chrome.action.getBadgeText({ tabId: tab!.id })
}
