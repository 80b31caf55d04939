// @vitest-environment jsdom
/** Who and where on screen: the lists, the marks, and the way from mention to mention. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { Reader } from '../../components/reader/Reader.tsx'
import { defaults } from '../../utils/model/settings.ts'
import { all, button, heard, one, press, scrolled, scroller, show, stage, texts } from './reader-screen.tsx'
import { story } from './stories.ts'

test('the list names everybody key with role and count, and the others under “more”', async () => {
  await show()
  expect(texts('.entity .entity-name')).toEqual(['Ingrid Solberg', 'Norway'])
  expect(one('.entity').textContent).toMatch(/Ingrid Solberg, person, 4 mentions.*minister.*also Solberg/)
  await act(() => button('1 more').click())
  expect(texts('.entity .entity-name')).toEqual(['Ingrid Solberg', 'Union', 'Norway'])
})

test('a press follows a name to its first mention, the next press to its next, and each is said', async () => {
  await show()
  await act(() => button('Ingrid Solberg').click())
  expect(scrolled).toEqual(['Solberg'])
  expect(heard()).toBe('Ingrid Solberg, 1 of 4')
  await act(() => button('Ingrid Solberg').click())
  expect(scrolled.at(-1)).toBe('Ingrid Solberg')
  expect(one('.entity[aria-current=true] .entity-count').textContent).toBe('2 of 4 mentions')
  expect(all('mark[data-chosen]')).toHaveLength(4)
  expect(texts('mark[data-current]')).toEqual(['Ingrid Solberg'])
})

test('n and p walk through the marks, 1 follows the first name, and Escape goes back before it closes', async () => {
  const onClose = vi.fn()
  await show({ actions: { onClose } })
  scroller.scrollTop = 120
  await press('n')
  await press('n')
  expect(scrolled).toEqual(['Norway', 'Solberg'])
  await press('p')
  expect(scrolled.at(-1)).toBe('Norway')
  await press('1')
  expect(heard()).toBe('Ingrid Solberg, 1 of 4')
  await press('Escape')
  expect(onClose).not.toHaveBeenCalled()
  expect(all('.follower')).toEqual([])
  expect(scroller.scrollTo).toHaveBeenCalledWith({ top: 120, behavior: 'instant' })
  await press('Escape')
  expect(onClose).toHaveBeenCalledOnce()
})

test('the story does not wait for the names, and stands without them', async () => {
  await act(() => render(<Reader article={story} settings={defaults} surface="tab" busy actions={{}} />, stage))
  expect(one('.story').textContent).toContain('Solberg returned.')
  expect(one('.who').getAttribute('aria-busy')).toBe('true')
  await show({ notice: 'The names could not be found.' })
  expect(one('.notice').textContent).toBe('The names could not be found.')
})
