/** A page of Chromium, seen from outside: questions, clicks and pictures. */
import type { Page } from 'puppeteer-core'
import type { View } from '../browser.ts'

export const pageView = (page: Page): View => ({
  // As an expression: it is not subject to the content policy of the extension's pages.
  read: async (question, ...given) =>
    (await page.evaluate(`(${question})(document, ...${JSON.stringify(given)})`)) as never,
  click: selector => page.click(selector),
  png: () => page.screenshot(),
})
