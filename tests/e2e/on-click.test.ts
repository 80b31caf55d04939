/** A reader who lets the extension act on a click alone gets no badge, and after the click everything else. */
import { expect, test } from 'vitest'
import { settled, wordsOf } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { expected } from './sample.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story } = pages()

inEveryBrowser(browser => {
  test('limited to clicks, it is silent before the click and detects at the click', async () => {
    const allowed = await (await browser()).open(story())
    await until('the dot', async () => (await allowed.badge()) === '•')
    await allowed.close()

    await (await browser()).limitToClicks()
    const isChromium = (await browser()).family === 'chromium'
    const tab = await (await browser()).open(story())
    await new Promise(resolve => setTimeout(resolve, 2000))
    expect(await tab.badge()).toBe('')
    if (isChromium) {
      // Chromium spends the first click on the script that it had held back, and opens no popup (its ExtensionActionRunner).
      void tab.clickToolbar().catch(() => {})
      await until('the dot', async () => (await tab.badge()) === '•')
    }
    const words = await wordsOf(await settled(await tab.clickToolbar()))
    expect(words).toContain(expected.title)
    expect(words).toContain('Looks like a news article: ')
  })
})
