/** A background that the browser has ended changes nothing that the reader sees. */
import { expect, test } from 'vitest'
import type { View } from '../../tools/browsers/browser.ts'
import { settled, wordsOf } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story } = pages()

/** With the map too, which comes last. */
async function complete<Shown extends View<ParentNode>>(view: Shown): Promise<Shown> {
  await settled(view)
  await until('the map', () => view.read(root => root.querySelector('.map-place') !== null))
  return view
}

inEveryBrowser(browser => {
  test('killed before the click: the popup shows the same story with the same marks', async () => {
    const tab = await (await browser()).open(story())
    const read = async () => {
      const popup = await complete(await tab.clickToolbar())
      const shown = {
        words: await wordsOf(popup),
        marks: await popup.read(root => [...root.querySelectorAll('mark')].map(mark => mark.textContent)),
      }
      await popup.close()
      return shown
    }
    const alive = await read()
    await (await browser()).killBackground()
    expect(await read()).toEqual(alive)
    expect(alive.marks).not.toEqual([])
  })

  test('killed under an open reader: it stays as it is, and its names still lead to their mentions', async () => {
    const tab = await (await browser()).open(story())
    await tab.openReader()
    const reader = await complete(await until('the full reader', () => tab.overlay()))
    const before = await wordsOf(reader)
    await (await browser()).killBackground()
    expect(await wordsOf(reader)).toBe(before)
    await reader.click('button.entity', 'Kenya')
    await until('the mention', () => reader.read(root => root.querySelector('mark[data-current]') !== null))
  })
})
