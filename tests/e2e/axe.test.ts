/** Nothing that axe knows to be wrong, on any surface, in any theme. */
import { expect, test } from 'vitest'
import { settled } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { themes } from '../../utils/model/settings.ts'
import { violationsOf } from './axe-on.ts'
import { inBrowser, pages } from './under-test.ts'

const { story, page } = pages()

inBrowser('chromium', browser => {
  test.each(themes)('theme %s: options, popup, full reader and a refusal', async theme => {
    const options = await settled(await (await browser()).openOwn('options.html'))
    await options.click(`label:has(input[value="${theme}"])`)
    expect(await violationsOf(options)).toEqual([])
    await options.close()

    const tab = await (await browser()).open(story())
    const popup = await settled(await tab.clickToolbar())
    expect(await popup.read(root => root.querySelector<HTMLElement>('.lede')!.dataset.theme)).toBe(theme)
    expect(await violationsOf(popup)).toEqual([])
    await popup.close()

    await tab.openReader()
    const reader = await settled(await until('the full reader', () => tab.overlay()))
    await reader.click('button.entity')
    await reader.click('.removed button')
    expect(await violationsOf(reader)).toEqual([])
    await reader.click('button', 'Text and marks')
    expect(await violationsOf(reader)).toEqual([])
    await reader.click('button', 'Keys')
    expect(await violationsOf(reader)).toEqual([])
    await tab.close()

    const blank = await (await browser()).open(page('blank.html'))
    expect(await violationsOf(await settled(await blank.clickToolbar()))).toEqual([])
    await blank.close()
  })

  test('the reader in a tab of its own', async () => {
    const tab = await (await browser()).open(story())
    await (await settled(await tab.clickToolbar())).click('button', 'Open in a tab')
    expect(await violationsOf(await settled(await (await browser()).tabWith('/reader.html')))).toEqual([])
  })

  test('the panel beside the page, with a name that is followed, in every theme', async () => {
    const tab = await (await browser()).open(story())
    await (await settled(await tab.clickToolbar())).click('button', 'Beside the page')
    const panel = await until('the panel', async () => (await browser()).panel())
    for (const theme of themes) {
      const options = await settled(await (await browser()).openOwn('options.html'))
      await options.click(`label:has(input[value="${theme}"])`)
      await options.close()
      // The panel follows from tab to tab, and comes back with the story.
      await until(`the names in ${theme}`, () =>
        panel.read((root, name) => root.querySelector(`.panel[data-theme="${name}"] .map-place`) !== null, theme),
      )
      await panel.click('button.entity')
      await until('the follower', () => panel.read(root => root.querySelector('.follower') !== null))
      expect(await violationsOf(panel), theme).toEqual([])
    }
    await tab.close()
  })
})
