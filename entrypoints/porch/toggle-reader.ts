/** The full reader over a tab's page: opened from the popup, opened and closed by its key and menu. */
import browser from 'webextension-polyfill'
import { activeTab } from './active-tab.ts'
import { inject, isReaderOpen, type Target } from './inject.ts'

export async function toggleReader(tab?: Partial<Target>): Promise<void> {
  try {
    await inject(tab?.id === undefined ? await activeTab() : { id: tab.id, url: tab.url }, 'overlay.js')
  } catch (error) {
    console.warn('[lede] The reader could not be opened over the page.', error)
    // The popup tries again by its own way and says, in words, why a page cannot be read.
    await browser.action.openPopup().catch(() => {})
  }
}

/** Throws an Error with a sentence where the page cannot be covered. */
export async function openReader(tab: Target): Promise<void> {
  if (!(await isReaderOpen(tab))) await inject(tab, 'overlay.js')
}
