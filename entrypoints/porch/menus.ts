/** The page's context menu. */
import browser, { type Tabs } from 'webextension-polyfill'

const MENUS = { 'open-reader': 'Read with Lede', 'open-beside': 'Who and where beside the page' } as const
type MenuId = keyof typeof MENUS

export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [id, title] of Object.entries(MENUS)) browser.contextMenus.create({ id, title, contexts: ['page'] })
}

export function onMenu(id: MenuId, chosen: (tab: Tabs.Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id) chosen(tab)
  })
}
