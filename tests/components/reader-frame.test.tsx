// @vitest-environment jsdom
/** What stands round the story: the bar, the foot, what was removed, and what each surface sets. */
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { all, button, one, press, show, texts } from './reader-screen.tsx'
import { story } from './stories.ts'

test('the foot says why the page was taken for an article, and nothing where nobody judged it', async () => {
  const verdict = { isNews: true, score: 0.98, reasons: ['NewsArticle data', 'dated address'] }
  await show({ verdict })
  expect(one('.foot').textContent).toContain('Looks like a news article: NewsArticle data, dated address.')
  await show()
  expect(one('.foot').textContent).not.toContain('ooks like')
})

test('where nothing was removed nothing is said of it', async () => {
  await show({ article: { ...story, removed: [] } })
  expect(all('.removed')).toEqual([])
  expect((await press('r')).defaultPrevented).toBe(false)
})

test('the popup sets its text two pixels smaller', async () => {
  await show({ surface: 'popup' })
  expect(one('.lede').style.getPropertyValue('--text-size')).toBe('17px')
  await show({ surface: 'tab' })
  expect(one('.lede').style.getPropertyValue('--text-size')).toBe('19px')
})

test('the story carries its own language and direction, the interface its own', async () => {
  await show({ article: { ...story, lang: 'ar', dir: 'rtl' } })
  expect([one('article').lang, one('article').dir, one('.lede').lang, one('.who').lang]).toEqual([
    'ar',
    'rtl',
    'en',
    'en',
  ])
})

test('the bar offers what the surface can do and nothing else', async () => {
  const actions = { onOpenFull: vi.fn(), onOptions: vi.fn() }
  await show({ actions })
  expect(texts('.bar button')).toEqual(['Full reader', 'Keys', 'Options'])
  await act(() => button('Full reader').click())
  expect(actions.onOpenFull).toHaveBeenCalledOnce()
})
