// @vitest-environment jsdom
/** The reader's keys: what each does, and whose they are when the reader does not want them. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { defaults } from '../../utils/model/settings.ts'
import { all, button, heard, one, press, root, show, showAdjustable, stage, texts } from './reader-screen.tsx'

test('a key that we use reaches nobody else; any other goes its way', async () => {
  const others = vi.fn()
  document.addEventListener('keydown', others)
  await show()
  expect((await press('n')).defaultPrevented).toBe(true)
  expect(others).not.toHaveBeenCalled()
  expect((await press('x')).defaultPrevented).toBe(false)
  expect((await press('Escape')).defaultPrevented).toBe(true) // leaves the mention
  expect((await press('Escape')).defaultPrevented).toBe(false) // nothing is left to close
  expect(others).toHaveBeenCalledTimes(2)
  document.removeEventListener('keydown', others)
})

test('switched off, single keys are the browser’s again, and Esc still closes', async () => {
  const onClose = vi.fn()
  await show({ settings: { ...defaults, keys: false }, actions: { onClose } })
  expect((await press('n')).defaultPrevented).toBe(false)
  expect(all('[data-current]')).toEqual([])
  await press('Escape')
  expect(onClose).toHaveBeenCalledOnce()
})

test('when the reader is gone its keys are gone', async () => {
  const onClose = vi.fn()
  await show({ actions: { onClose } })
  await act(() => render(null, stage))
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(onClose).not.toHaveBeenCalled()
})

test('t, h, + and - change the settings and say so', async () => {
  const seen = await showAdjustable()
  await press('t')
  expect(seen.at(-1)?.theme).toBe('light')
  expect(one('.lede').dataset.theme).toBe('light')
  await press('+')
  expect(seen.at(-1)?.textSize).toBe(20)
  expect(heard()).toBe('Text 20 pixels')
  await press('h')
  expect(all('mark')).toEqual([])
  await press('h')
  expect(seen.at(-1)?.marks.density).toBe('paragraph')
  expect(all('mark').length).toBeGreaterThan(0)
})

test('where settings cannot be changed their keys do nothing and there is no way to them', async () => {
  await show()
  expect((await press('t')).defaultPrevented).toBe(false)
  expect(button('Text and marks')).toBeUndefined()
})

test('? opens the keys, takes the focus there, and Escape gives it back', async () => {
  await showAdjustable()
  const before = root.activeElement
  await press('?')
  expect(root.activeElement).toBe(one('.sheet'))
  await press('Escape')
  expect(all('.sheet')).toEqual([])
  expect(root.activeElement).toBe(before)
})

test('r shows what was removed: grouped, in the page’s words, with the reason', async () => {
  await show()
  expect(one('.removed').textContent).toMatch(/Removed: 1 caption, 2 page lines · Show/)
  expect(one('.removed').textContent).not.toContain('Share')
  await press('r')
  expect(texts('.removed summary')).toEqual(['1 caption', '2 page lines'])
  expect(texts('.removed q')).toEqual(['A ferry at dawn', 'Share', 'Print'])
  expect(one('.removed').textContent).toContain('The caption stands twice.')
})
