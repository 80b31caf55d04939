/** A page that does its worst under the reader, or to it, keeps its place and its keys. */
import { expect, test } from 'vitest'
import type { Popup, Tab } from '../../tools/browsers/browser.ts'
import { settled } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { stateOf } from './page-state.ts'
import { inEveryBrowser, pages } from './under-test.ts'

const { page } = pages()

const openOver = async (tab: Tab) => {
  await tab.openReader()
  return settled(await until('the full reader', () => tab.overlay()))
}
const gone = (tab: Tab) => until('the reader to be gone', async () => !(await tab.overlay()))

/** A closed popup answers with an error or, in Firefox now and then, not at all. */
const isClosed = (popup: Popup) =>
  Promise.race([
    popup.read(() => false).catch(() => true),
    new Promise<true>(resolve => setTimeout(resolve, 2000, true)),
  ])

inEveryBrowser(browser => {
  const openPage = async () => {
    const tab = await (await browser()).open(page('body-scrolls.html'))
    await tab.read(root => root.defaultView!.scrollTo({ top: 500, behavior: 'instant' }))
    return tab
  }
  const scrollOf = (tab: Tab) => tab.read(root => root.defaultView!.scrollY)

  test('a page whose body scrolls stays where it was, under the reader and after it', async () => {
    const tab = await openPage()
    const before = await scrollOf(tab)
    expect(before).toBeGreaterThan(0)
    await openOver(tab)
    expect(await scrollOf(tab)).toBe(before)
    await tab.press('Escape')
    await gone(tab)
    expect(await scrollOf(tab)).toBe(before)
  })

  test('a selection that was lost under the reader comes back', async () => {
    const tab = await openPage()
    await tab.read(root => root.getSelection()!.selectAllChildren(root.getElementById('first')!))
    const before = await stateOf(tab)
    expect(before.selected).toContain('Fenwick')
    await openOver(tab)
    await tab.read(root => {
      root.getSelection()!.removeAllRanges()
      root.defaultView!.scrollTo({ top: 0, behavior: 'instant' })
    })
    await tab.press('Escape')
    await gone(tab)
    expect(await stateOf(tab)).toEqual(before)
  })

  test('a page that throws the reader out has its keys back, and the next press opens it again', async () => {
    const tab = await openPage()
    await openOver(tab)
    await tab.read(root => root.querySelector('lede-reader')!.remove())
    await until('our styles to have left', () => tab.read(root => root.adoptedStyleSheets.length === 0))
    await tab.read(root => root.getElementById('question')!.focus())
    for (const key of ['t', 'r', '1']) await tab.press(key)
    expect(await tab.read(root => root.querySelector('input')!.value)).toBe('tr1')
    await openOver(tab)
    await tab.press('Escape')
    await gone(tab)
  })

  test('a dialog that the page opens later does not lie over the reader', async () => {
    const tab = await openPage()
    const reader = await openOver(tab)
    await tab.read(root => root.querySelector<HTMLDialogElement>('#nag')!.showModal())
    await until('the reader to be on top', () =>
      reader.read(root => root.host.ownerDocument.elementFromPoint(300, 300) === root.host),
    )
    await reader.click('button', 'Keys')
    await until('the sheet', () =>
      reader.read(root => root.querySelector('.lede')!.textContent!.includes('Next theme')),
    )
  })

  test('the popup’s button leaves an open reader open', async () => {
    const tab = await openPage()
    await openOver(tab)
    const popup = await settled(await tab.clickToolbar())
    await popup.click('button', 'Full reader')
    await until('the popup to have closed', () => isClosed(popup))
    expect(await tab.overlay()).toBeDefined()
  })
})
