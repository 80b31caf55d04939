/** The reader's own limit, as set on the browser's page of extensions: it may act on a click alone. */
import type { Page } from 'puppeteer-core'

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>
  }
}

export async function limitToClicks(open: () => Promise<Page>, extensionId: string): Promise<void> {
  const page = await open()
  await page.goto('chrome://extensions')
  await page.evaluate(
    id => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }),
    extensionId,
  )
  await page.close()
}
