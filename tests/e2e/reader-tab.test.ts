/** The reader in a tab of its own: the story goes there with the reader, not with the page. */
import { expect, test } from 'vitest'
import { settled } from '../../tools/browsers/surface.ts'
import { expected } from './sample.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story } = pages()

inEveryBrowser(browser => {
  test('opened from the popup, it shows the story when its page is gone', async () => {
    const tab = await (await browser()).open(story())
    const popup = await settled(await tab.clickToolbar())
    await popup.click('button', 'Open in a tab')
    const reader = await settled(await (await browser()).tabWith('/reader.html'))
    await tab.close()
    const shown = await reader.read(root => ({
      title: root.title,
      paragraphs: [...root.querySelectorAll('.story > p')].map(p => p.textContent),
    }))
    expect(shown).toEqual({ title: expected.title, paragraphs: expected.paragraphs })
  })
})
