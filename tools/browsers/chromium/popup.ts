/** The toolbar button of Chromium and the popup that it opens. */
import type { Extension, Page } from 'puppeteer-core'
import type { Popup } from '../browser.ts'
import { until } from '../until.ts'
import { pageView } from './page-view.ts'

/** The only click that gives the extension leave to act on the tab, as a person's does. */
export async function clickToolbar(page: Page, lede: Extension): Promise<Popup> {
  await page.bringToFront()
  await page.triggerExtensionAction(lede)
  const popup = await until('the popup', async () =>
    (await lede.pages()).find(candidate => candidate.url().includes('/popup.html')),
  )
  const gone = new Promise<void>(resolve => popup.once('close', () => resolve()))
  return {
    ...pageView(popup),
    close: async () => {
      await popup.close()
      await gone
    },
  }
}
