// @vitest-environment jsdom
/** The panel beside the page: what it lists, and what it asks of the page. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { Panel } from '../../components/panel/Panel.tsx'
import type { Reading } from '../../utils/model/reading.ts'
import { defaults } from '../../utils/model/settings.ts'
import { reading, story } from './stories.ts'

const ways = { onMarks: vi.fn(), onGo: vi.fn(), onOpenFull: vi.fn(), onOptions: vi.fn() }
const root = () => document.body.firstElementChild as HTMLElement
const show = (shown: Reading | undefined, missing = 0) =>
  act(() =>
    render(
      <Panel article={story} reading={shown} missing={missing} settings={defaults} busy={!shown} {...ways} />,
      root(),
    ),
  )
const press = (words: string) =>
  act(() => [...root().querySelectorAll('button')].find(b => b.textContent?.includes(words))!.click())
const key = (name: string) =>
  act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })))

beforeEach(() => {
  vi.clearAllMocks()
  document.body.replaceChildren(document.createElement('div'))
})

test('the story is named at once, and who and where when they are found', async () => {
  await show(undefined)
  expect(root().querySelector('h1')?.textContent).toBe('Norway waits for Solberg')
  expect(root().querySelector('[aria-busy]')).not.toBeNull()
  await show(reading)
  expect([...root().querySelectorAll('.entity-name')].map(e => e.textContent)).toEqual(['Ingrid Solberg', 'Norway'])
})

test('the page is told which mentions to mark', async () => {
  await show(reading)
  const [marks] = ways.onMarks.mock.lastCall!
  expect(marks).toContainEqual({ index: 0, kind: 'country' })
  expect(marks).toContainEqual({ index: 1, kind: 'person' })
})

test('a name leads to its first mention, pressed again to the next; Esc goes back to none', async () => {
  await show(reading)
  const stops = reading.mentions.flatMap((m, i) => (m.entity === 'person:solberg' ? [i] : []))
  await press('Ingrid Solberg')
  await press('Ingrid Solberg')
  expect(ways.onGo.mock.calls).toEqual([[stops[0]], [stops[1]]])
  expect(root().querySelector('.follower')?.textContent).toContain('2 of 4')
  await key('Escape')
  expect(ways.onGo).toHaveBeenLastCalledWith(undefined)
  expect(root().querySelector('.follower')).toBeNull()
})

test('n and p walk through what is marked', async () => {
  await show(reading)
  await key('n')
  await key('n')
  await key('p')
  expect(ways.onGo.mock.calls).toEqual([[0], [1], [0]])
})

test('mentions that the page does not show are owned up to', async () => {
  await show(reading, 2)
  expect(root().querySelector('.panel-note')?.textContent).toContain('2 mentions stand in text that the page shows')
})
