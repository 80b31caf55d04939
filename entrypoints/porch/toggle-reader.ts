/** Opens or closes the full reader over a tab's page. */
import browser from 'webextension-polyfill'
import { activeTab } from './active-tab.ts'
import { inject } from './inject.ts'

export async function toggleReader(tabId?: number): Promise<void> {
  try {
    await inject(tabId ?? (await activeTab()).id, 'overlay.js')
  } catch (error) {
    console.warn('[lede] The reader could not be opened over the page.', error)
    // The popup tries again by its own way and says, in words, why a page cannot be read.
    await browser.action.openPopup().catch(() => {})
  }
}
