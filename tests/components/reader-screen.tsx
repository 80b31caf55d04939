/** A reader on a screen that a test can look at and press: a new one before each test, gone after it. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import { Reader, type ReaderActions, type Surface } from '../../components/reader/Reader.tsx'
import type { Article } from '../../utils/model/article.ts'
import type { Reading } from '../../utils/model/reading.ts'
import { defaults, type Settings } from '../../utils/model/settings.ts'
import type { Verdict } from '../../utils/model/verdict.ts'
import { reading, story } from './stories.ts'

interface Shown {
  article?: Article
  reading?: Reading
  surface?: Surface
  settings?: Settings
  actions?: ReaderActions
  busy?: boolean
  notice?: string
  verdict?: Verdict
}

export let root: ShadowRoot
export let stage: HTMLElement
export let scroller: HTMLElement
export const scrolled: string[] = []

beforeEach(() => {
  document.body.replaceChildren(document.createElement('div'))
  // Closed, as over a page: whatever works here works everywhere.
  root = (document.body.firstChild as HTMLElement).attachShadow({ mode: 'closed' })
  stage = document.createElement('div')
  scroller = document.createElement('div')
  scroller.style.overflowY = 'auto'
  scroller.append(stage)
  root.append(scroller)
  scrolled.length = 0
  // jsdom lays nothing out, so it has none of these.
  Object.defineProperty(scroller, 'scrollHeight', { value: 9000 })
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this.textContent ?? '')
  }
  scroller.scrollTo = vi.fn() as unknown as typeof scroller.scrollTo
  window.matchMedia = (() => ({ matches: false })) as unknown as typeof window.matchMedia
})
afterEach(() => act(() => render(null, stage)))

export const show = async ({ actions = {}, settings = defaults, ...rest }: Shown = {}) =>
  act(() =>
    render(
      <Reader article={story} reading={reading} surface="overlay" settings={settings} actions={actions} {...rest} />,
      stage,
    ),
  )

/** Shows the reader with settings that it may change, as a surface does. */
export const showAdjustable = async (more: ReaderActions = {}) => {
  const seen: Settings[] = []
  const draw = (settings: Settings) =>
    render(
      <Reader
        article={story}
        reading={reading}
        surface="tab"
        settings={settings}
        actions={{
          ...more,
          onSettings: next => {
            seen.push(next)
            draw(next)
          },
        }}
      />,
      stage,
    )
  await act(() => draw(defaults))
  return seen
}

export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
export const one = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing on screen matches ${selector}`)
  return found
}
export const texts = (selector: string) => all(selector).map(el => el.textContent)
export const button = (words: string) => all('button').find(b => b.textContent?.includes(words))!
export const press = async (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more })
  await act(() => void (root.activeElement ?? one('.lede')).dispatchEvent(event))
  return event
}
export const heard = () =>
  all('[role=status]')
    .map(el => el.textContent)
    .filter(Boolean)
    .join(' ')
