/** Opens the panel beside the page. Browsers allow it only straight from a click: nothing may be awaited before. */
import browser from 'webextension-polyfill'
import type { Envelope } from '../../utils/model/messages.ts'

/** Chromium's, which the polyfill hands through without knowing it. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Throws the browser's error where there is no panel, as on a phone. */
export async function openBeside(windowId: number | undefined): Promise<void> {
  const { sidePanel } = browser as WithSidePanel
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
  // A panel that is open already learns that the click has given it leave to read this tab; one that opens now reads by itself.
  await browser.runtime.sendMessage({ name: 'beside', data: null } satisfies Envelope<'beside'>).catch(() => {})
}
