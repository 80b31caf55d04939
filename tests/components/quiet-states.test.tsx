// @vitest-environment jsdom
/** Before there is a story, and where there is none. */
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { Loading } from '../../components/reader/Loading.tsx'
import { Unreadable } from '../../components/reader/Unreadable.tsx'

const root = () => document.body.firstElementChild as HTMLElement
beforeEach(() => document.body.replaceChildren(document.createElement('div')))

test('the reason is said, and every way out that exists is offered', () => {
  const ways = { onRetry: vi.fn(), onOptions: vi.fn(), onClose: vi.fn() }
  render(<Unreadable reason="This page is a picture." url="https://x.example/a.png" {...ways} />, root())
  expect(root().querySelector('[role=status]')?.textContent).toBe('This page is a picture.')
  expect(root().textContent).toContain('https://x.example/a.png')
  const buttons = [...root().querySelectorAll('button')]
  expect(buttons.map(b => b.textContent)).toEqual(['Try again', 'Close', 'Options'])
  for (const button of buttons) button.click()
  for (const way of Object.values(ways)) expect(way).toHaveBeenCalledOnce()
})

test('where there is no way out none is offered', () => {
  render(<Unreadable reason="No." />, root())
  expect(root().querySelector('button')).toBeNull()
})

test('loading says so, in the theme that will follow', () => {
  render(<Loading theme="dark" />, root())
  expect(root().querySelector('[role=status]')?.textContent).toBe('Finding the story…')
  expect(root().querySelector<HTMLElement>('.lede')?.dataset.theme).toBe('dark')
})
