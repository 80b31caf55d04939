/** The dot on the toolbar button: on an article before any click, never on a front page, and right when the page changes. */
import { expect, test } from 'vitest'
import type { Tab } from '../../tools/browsers/browser.ts'
import { until } from '../../tools/browsers/until.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story, frontPage, page } = pages()

const dotOn = (tab: Tab) => until('the dot', async () => (await tab.badge()) === '•')
const noDotOn = (tab: Tab) => until('the dot to go', async () => (await tab.badge()) === '')
/** The badge may be a second late, so a page that is to have none is watched for two. */
const staysBare = async (tab: Tab) => {
  for (let i = 0; i < 4; i++) {
    expect(await tab.badge()).toBe('')
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

inEveryBrowser(browser => {
  test('an article has the dot, and the front page opened before it has none', async () => {
    const front = await (await browser()).open(frontPage())
    const article = await (await browser()).open(story())
    await dotOn(article)
    await article.close()
    await staysBare(front)
    await front.close()
  })

  test('a link to the front page takes the dot away, and the back button brings it again', async () => {
    const tab = await (await browser()).open(story())
    await dotOn(tab)
    await tab.read((root, address) => {
      // When the question has been answered: a page that goes away answers none.
      root.defaultView!.setTimeout(() => root.defaultView!.location.assign(address), 50)
    }, frontPage())
    await until('the front page', () => tab.read((root, address) => root.URL === address, frontPage()))
    await staysBare(tab)
    await tab.read(root => {
      root.defaultView!.setTimeout(() => root.defaultView!.history.back(), 50)
    })
    await dotOn(tab)
    expect(await tab.read(root => root.URL)).toBe(story())
    await tab.close()
  })

  test('a page that comes back from the back-forward cache has its dot again', async () => {
    const tab = await (await browser()).open(page('leaves-and-comes-back.html'))
    await dotOn(tab)
    await noDotOn(tab)
    await dotOn(tab)
    expect(await tab.read(root => root.body.dataset.kept)).toBe('true')
    await tab.close()
  })

  test('on a site of one document the dot follows the story that is shown', async () => {
    const tab = await (await browser()).open(page('single-page.html'))
    await staysBare(tab)
    await tab.read(root => root.querySelector<HTMLElement>('#story')!.click())
    await dotOn(tab)
    await tab.read(root => root.querySelector<HTMLElement>('#front')!.click())
    await noDotOn(tab)
    await tab.read(root => root.defaultView!.history.back())
    await dotOn(tab)
    await tab.close()
  })

  test('a story whose body comes late has the dot when it has come', async () => {
    const tab = await (await browser()).open(page('late-story.html'))
    expect(await tab.badge()).toBe('')
    await until('the story', () => tab.read(root => root.querySelector('h1') !== null))
    const come = Date.now()
    await dotOn(tab)
    expect(Date.now() - come).toBeLessThan(2000)
    await tab.close()
  })
})
