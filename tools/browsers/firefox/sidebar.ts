/** Firefox's sidebar, when it shows the extension's panel. */
import type { View } from '../browser.ts'
import type { Marionette } from './marionette.ts'
import { viewOf } from './view.ts'

const browser = '#webext-panels-browser'

export async function sidebarView(marionette: Marionette): Promise<View | undefined> {
  const panel = viewOf<Document>(marionette, { browser, root: 'document' })
  const isOpen = await panel.read(root => root.URL.includes('/sidepanel.html')).catch(() => false)
  return isOpen ? panel : undefined
}
