/** The full reader over the page: the shortcut opens it, Esc closes it, and the page is as it was. */
import { expect, test } from 'vitest'
import type { Tab } from '../../tools/browsers/browser.ts'
import { settled } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { filmTime, stateOf } from './page-state.ts'
import { expected } from './sample.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { story, page } = pages()

const readerOver = async (tab: Tab) => settled(await until('the full reader', () => tab.overlay()))
const gone = (tab: Tab) => until('the reader to be gone', async () => !(await tab.overlay()))

inEveryBrowser(browser => {
  test('the shortcut opens the whole story, with its names marked', async () => {
    const tab = await (await browser()).open(story())
    await tab.openReader()
    const reader = await readerOver(tab)
    const shown = await reader.read(root => ({
      title: root.querySelector('h1')?.textContent,
      paragraphs: [...root.querySelectorAll('.story > p')].map(p => p.textContent),
      isMarked: root.querySelector('.story mark.name') !== null,
    }))
    expect(shown).toEqual({ title: expected.title, paragraphs: expected.paragraphs, isMarked: true })
  })

  test('its countries stand on a map and have flags, drawn inline, though the page cannot reach our files', async () => {
    const tab = await (await browser()).open(story())
    await tab.openReader()
    const reader = await readerOver(tab)
    const drawn = await until('the map', () =>
      reader.read(root => {
        const map = root.querySelector('.map svg')
        const kenya = root.querySelector('.map-key path')
        return (
          map && {
            words: map.getAttribute('aria-label'),
            isFilled: /^rgb/.test(kenya?.ownerDocument.defaultView?.getComputedStyle(kenya).fill ?? ''),
            flags: root.querySelectorAll('.entity[data-kind="country"] .flag path').length > 0,
          }
        )
      }),
    )
    expect(drawn).toMatchObject({ isFilled: true, flags: true })
    expect(drawn!.words).toMatch(/^Map of the (?:region|world)\. Filled: Kenya/)
  })

  test('Esc closes it, and scroll, focus, selection, DOM and a running film are as they were', async () => {
    const tab = await (await browser()).open(page('moving-story.html'))
    await until('the film', async () => (await filmTime(tab)) > 0)
    await tab.read(root => {
      root.getSelection()!.selectAllChildren(root.getElementById('first')!)
      root.getElementById('question')!.focus({ preventScroll: true })
      root.defaultView!.scrollTo({ top: 300, behavior: 'instant' })
    })
    const before = await stateOf(tab)
    expect(before).toMatchObject({ scroll: [0, 300], focus: 'question', paused: false })
    const filmBefore = await filmTime(tab)

    await tab.openReader()
    await readerOver(tab)
    await until('the film to go on under the reader', async () => (await filmTime(tab)) > filmBefore)
    const filmUnder = await filmTime(tab)
    await tab.press('Escape')
    await gone(tab)

    expect(await stateOf(tab)).toEqual(before)
    await until('the film to go on', async () => (await filmTime(tab)) > filmUnder)
  })

  test('the shortcut closes it too', async () => {
    const tab = await (await browser()).open(page('moving-story.html'))
    await until('the film', async () => (await filmTime(tab)) > 0)
    const before = await stateOf(tab)
    await tab.openReader()
    await readerOver(tab)
    await tab.openReader()
    await gone(tab)
    expect(await stateOf(tab)).toEqual(before)
  })

  test('the popup’s own button opens it', async () => {
    const tab = await (await browser()).open(story())
    const popup = await settled(await tab.clickToolbar())
    await popup.click('button', 'Full reader')
    const reader = await readerOver(tab)
    expect(await reader.read(root => root.querySelector('h1')?.textContent)).toBe(expected.title)
  })

  test('Esc first leaves the name that is followed, then the reader', async () => {
    const tab = await (await browser()).open(story())
    await tab.openReader()
    const reader = await readerOver(tab)
    const isFollowing = () => reader.read(root => root.querySelector('mark[data-current]') !== null)
    await reader.click('button.entity', 'Kenya')
    await until('the mention', isFollowing)
    await tab.press('Escape')
    await until('the name to be left', async () => !(await isFollowing()))
    await tab.press('Escape')
    await gone(tab)
  })

  test('the page cannot look into it', async () => {
    const tab = await (await browser()).open(story())
    await tab.openReader()
    await readerOver(tab)
    const seen = await tab.read(root => root.querySelector('lede-reader')!.shadowRoot)
    expect(seen).toBeNull()
  })
})
