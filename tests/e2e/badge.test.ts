/** The dot on the toolbar button: on an article before any click, never on a front page. */
import { expect, test } from 'vitest'
import { until } from '../../tools/browsers/until.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story, frontPage } = pages()

inEveryBrowser(browser => {
  test('an article has the dot, and the front page opened before it has none', async () => {
    const front = await (await browser()).open(frontPage())
    const article = await (await browser()).open(story())
    await until('the dot', async () => (await article.badge()) === '•')
    // Whatever the front page had to say has been heard by now.
    await article.close()
    expect(await front.badge()).toBe('')
  })
})
