/** The panel beside the page: who and where, and each name shown in the page itself, which stays as it is. */
import { expect, test } from 'vitest'
import type { Tab } from '../../tools/browsers/browser.ts'
import { settled, wordsOf } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { inEveryBrowser, pages, type UnderTest } from './under-test.ts'

const { story, frontPage } = pages()

async function panelBeside(browser: UnderTest, tab: Tab) {
  const popup = await settled(await tab.clickToolbar())
  await popup.click('button', 'Beside the page')
  return settled(await until('the panel', async () => (await browser()).panel()))
}

/** The words that stand in a highlight of ours, by the highlight's name. */
const marked = (tab: Tab) =>
  tab.read(root => {
    const found: Record<string, string[]> = {}
    root.defaultView!.CSS.highlights.forEach((ranges, name) => {
      found[name] = []
      ranges.forEach(range => void found[name]!.push(String(range).replace(/\s+/g, ' ')))
    })
    return found
  })
/** Where the current mention stands, in the window and in the page. */
const place = (tab: Tab) =>
  tab.read(root => {
    const view = root.defaultView!
    let box: DOMRect | undefined
    view.CSS.highlights.get('lede-current')!.forEach(range => {
      box = (range as Range).getBoundingClientRect()
    })
    const { top, bottom } = box!
    return { top, bottom, at: Math.round(top + view.scrollY), window: view.innerHeight }
  })
/** Without the addresses that the page itself fills in as its pictures come into view. */
const markup = (tab: Tab) => tab.read(root => root.documentElement.outerHTML.replace(/ src="[^"]*"/g, ''))

inEveryBrowser(browser => {
  test('it lists who and where, marks them in the page, and leads to each mention', async () => {
    const tab = await (await browser()).open(story())
    const before = await markup(tab)
    const panel = await panelBeside(browser, tab)
    expect(await wordsOf(panel)).toContain('Wanjiru Kathambi')
    const names = await until('the marks', async () => {
      const found = await marked(tab)
      return Object.keys(found).length >= 2 ? found : undefined
    })
    expect(await markup(tab)).toBe(before)
    expect(names['lede-person']).toContain('Raghunath Iyengar')
    expect(names['lede-country']?.join(' ')).toContain('Kenya')

    await panel.click('button.entity', 'Raghunath Iyengar')
    await until('the mention', async () => (await marked(tab))['lede-current']?.[0] === 'Raghunath Iyengar')
    const first = await place(tab)
    expect(first.top >= 0 && first.bottom <= first.window).toBe(true)
    await panel.click('button.entity', 'Raghunath Iyengar')
    await until('the next mention', async () => (await place(tab)).at !== first.at)
    expect((await marked(tab))['lede-current']?.[0]).toContain('Iyengar')
    await tab.close()
  })

  test('it follows the reader to another tab, and says what it can and cannot read there', async () => {
    const first = await (await browser()).open(story())
    const panel = await panelBeside(browser, first)
    const second = await (await browser()).open(frontPage())
    // Firefox lets an extension act where its scripts may run; Chromium only where the reader has pressed the button.
    const sentence =
      (await browser()).family === 'chromium'
        ? 'Press its toolbar button on this page'
        : 'Lede found no article on this page.'
    await until('the sentence', async () => (await wordsOf(panel)).includes(sentence))
    await until('the marks to go', async () => Object.keys(await marked(first)).length === 0)
    await second.close()
    await first.close()
  })
})
