/** The options page: what is chosen there shows at once in a reader that is open over a page. */
import { expect, test } from 'vitest'
import { settled } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story } = pages()

inEveryBrowser(browser => {
  test('theme, text size and marks change in the open reader, and stay for the next one', async () => {
    const tab = await (await browser()).open(story())
    await tab.openReader()
    const reader = await settled(await until('the full reader', () => tab.overlay()))
    const look = () =>
      reader.read(root => {
        const surface = root.querySelector<HTMLElement>('.lede')!
        const { fontSize } = root.ownerDocument.defaultView!.getComputedStyle(root.querySelector('.story p')!)
        return {
          theme: surface.dataset.theme,
          textSize: fontSize,
          marks: root.querySelectorAll('.story mark.name').length,
        }
      })
    const before = await look()
    expect(before).toMatchObject({ theme: 'system', textSize: '19px' })
    expect(before.marks).toBeGreaterThan(0)

    const options = await settled(await (await browser()).openOwn('options.html'))
    await options.click('label', 'Dark')
    await until('the dark theme', async () => (await look()).theme === 'dark')
    await options.click('button', 'Larger text')
    await until('larger text', async () => (await look()).textSize === '20px')
    await options.click('label', 'Never')
    await until('no marks', async () => (await look()).marks === 0)

    await options.close()
    const popup = await settled(await tab.clickToolbar())
    const next = await popup.read(root => ({
      theme: root.querySelector<HTMLElement>('.lede')!.dataset.theme,
      marks: root.querySelectorAll('.story mark.name').length,
    }))
    expect(next).toEqual({ theme: 'dark', marks: 0 })
  })
})
