/** A page of Chromium, seen from outside: questions, clicks and pictures. */
import type { Page } from 'puppeteer-core'
import type { View } from '../browser.ts'
import { middleOf } from './pointer.ts'

export function pageView(page: Page): View {
  // As an expression: it is not subject to the content policy of the extension's pages.
  const read: View['read'] = async (question, ...given) =>
    (await page.evaluate(`(${question})(document, ...${JSON.stringify(given)})`)) as never
  return {
    read,
    click: async (selector, words = '') => page.mouse.click(...(await read(middleOf, selector, words))),
    png: async () => {
      await read(painted)
      return page.screenshot()
    },
  }
}

/** A popup that has just changed is else shot with its last frame but one. */
const painted = (root: Document): Promise<void> =>
  new Promise(done => {
    const { requestAnimationFrame } = root.defaultView!
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  })
