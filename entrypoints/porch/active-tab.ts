/** The tab that the reader looks at. */
import browser, { type Tabs } from 'webextension-polyfill'

/** Throws when no window has one, as while the last window closes. */
export async function activeTab(): Promise<Tabs.Tab & { id: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('There is no open tab to read.')
  return { ...tab, id: tab.id }
}
