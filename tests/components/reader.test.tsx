// @vitest-environment jsdom
/** The reader on screen: what it shows, what it answers to keys and presses, and that it writes no HTML. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Reader, type ReaderActions, type Surface } from '../../components/reader/Reader.tsx'
import type { Article, Block } from '../../utils/model/article.ts'
import { noReading, type Reading } from '../../utils/model/reading.ts'
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

let root: ShadowRoot
let stage: HTMLElement
let scroller: HTMLElement
const scrolled: string[] = []

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

const show = async ({ actions = {}, settings = defaults, ...rest }: Shown = {}) =>
  act(() =>
    render(
      <Reader article={story} reading={reading} surface="overlay" settings={settings} actions={actions} {...rest} />,
      stage,
    ),
  )

/** Shows the reader with settings that it may change, as a surface does. */
const showAdjustable = async (more: ReaderActions = {}) => {
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

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing on screen matches ${selector}`)
  return found
}
const texts = (selector: string) => all(selector).map(el => el.textContent)
const button = (words: string) => all('button').find(b => b.textContent?.includes(words))!
const press = async (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more })
  await act(() => void (root.activeElement ?? one('.lede')).dispatchEvent(event))
  return event
}
const heard = () =>
  all('[role=status]')
    .map(el => el.textContent)
    .filter(Boolean)
    .join(' ')
const withBody = (...body: Block[]): Article => ({ ...story, body })

test('headline, authors, day, source, host, section and reading time are there', async () => {
  await show()
  expect(one('h1').textContent).toBe('Norway waits for Solberg')
  expect(one('.authors').textContent).toBe('Ana Lind and Tom Oke')
  expect(one('time').getAttribute('datetime')).toBe('2031-03-04')
  expect(one('.facts').textContent).toMatch(/March 4, 2031.*The Quay.*quay\.example.*1 min read/)
  expect(texts('.section li')).toEqual(['World'])
})

test('the standfirst stands below the headline, with its names marked', async () => {
  const standfirst = { id: 9, chars: 'Norway counts its ferries', marks: [] }
  const mention = { text: 9, entity: 'country:NO', from: 0, to: 6 }
  await show({
    article: { ...story, standfirst },
    reading: { ...reading, mentions: [reading.mentions[0]!, mention, ...reading.mentions.slice(1)] },
  })
  expect(one('h1 + .standfirst').textContent).toBe(standfirst.chars)
  expect(texts('.standfirst .name')).toContain('Norway')
})

test('a story that is not whole says so, and nothing looks like its end', async () => {
  await show({ article: { ...story, limit: 'paywall' } })
  expect(one('.headline + [role=note]').textContent).toMatch(/only the beginning/)
  expect(one('.story').dataset.unended).toBeDefined()
})

test('a story with nothing against it says nothing', async () => {
  await show()
  expect(all('[role=note]')).toEqual([])
  expect(one('.story').dataset.unended).toBeUndefined()
})

test('a story without a standfirst has no empty place for one', async () => {
  await show()
  expect(all('.standfirst')).toEqual([])
})

test('the host shown is the address’s own, in punycode, without user name', async () => {
  await show({ article: { ...story, url: 'https://bank.example@xn--80ak6aa92e.example/x', site: 'bank.example' } })
  expect(one('.host').textContent).toBe('xn--80ak6aa92e.example')
})

test('markup in a headline or a name is shown, not run', async () => {
  const title = { id: 0, chars: '<img src=x onerror=alert(1)>', marks: [] }
  await show({ article: { ...story, title, authors: ['<b>Ana</b>'] }, reading: noReading })
  expect(one('h1').textContent).toBe(title.chars)
  expect(all('h1 *')).toEqual([])
  expect(one('.authors').textContent).toBe('<b>Ana</b>')
})

test('marks and links that cross are cut, and the words stay', async () => {
  const chars = 'Ingrid Solberg met the Union.'
  const link = { kind: 'link', href: 'https://x.example/', from: 7, to: 18 } as const
  await show({ article: withBody({ type: 'paragraph', text: { id: 1, chars, marks: [link] } }) })
  expect(one('.story p').textContent).toBe(chars)
  expect(texts('.story mark[data-mention="2"]')).toEqual(['Ingrid Solberg'])
  expect(texts('.story a')).toEqual(['Solberg', ' met'])
  expect(one('.story a').getAttribute('rel')).toBe('noopener noreferrer')
  expect(one('.story a').getAttribute('target')).toBe('_blank')
})

test('marks are no tab stops', async () => {
  await show()
  expect(all('mark').length).toBeGreaterThan(0)
  expect(all('mark').filter(mark => mark.tabIndex >= 0 || mark.querySelector('button, [tabindex]'))).toEqual([])
})

test('every kind of block is shown with its words', async () => {
  const p = (id: number, chars: string): Block => ({ type: 'paragraph', text: { id, chars, marks: [] } })
  const cell = (header: boolean, chars: string) => ({ header, columns: 1, rows: 1, body: [p(90, chars)] })
  await show({
    article: withBody(
      { type: 'heading', level: 2, text: { id: 50, chars: 'Heading', marks: [] } },
      { type: 'list', ordered: true, start: 4, items: [[p(51, 'Fourth')]] },
      { type: 'quote', body: [p(52, 'Quoted')] },
      {
        type: 'table',
        caption: { id: 53, chars: 'Table', marks: [] },
        rows: [[cell(true, 'Head')], [cell(false, 'Cell')]],
      },
      { type: 'code', code: 'let x' },
      { type: 'math', root: { name: 'math', attrs: {}, children: [{ name: 'mi', attrs: {}, children: ['y'] }] } },
      { type: 'embed', href: 'https://v.example/', label: 'A film' },
      { type: 'rule' },
    ),
  })
  expect(one('.story h2').textContent).toBe('Heading')
  expect(one('ol').getAttribute('start')).toBe('4')
  expect(one('blockquote').textContent).toBe('Quoted')
  expect(one('th').getAttribute('scope')).toBe('col')
  expect(one('.table-box').tabIndex).toBe(0)
  expect(one('pre code').textContent).toBe('let x')
  expect(one('math mi').namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  expect(one('.embed a').textContent).toBe('A film')
  expect(all('hr')).toHaveLength(1)
})

const figure = (alt: string): Block => ({
  type: 'figure',
  figure: {
    images: [{ src: 'https://pics.example/1.jpg', alt, width: 800, height: 600 }],
    caption: { id: 60, chars: 'A ferry at dawn.', marks: [] },
    credit: 'Mira Hau',
  },
})

test.each<[Surface, string | null]>([
  ['popup', 'no-referrer'],
  ['tab', 'no-referrer'],
  ['overlay', null],
])('in the %s a picture’s referrer policy is %s', async (surface, policy) => {
  await show({ article: withBody(figure('A ferry')), surface })
  expect(one('img').getAttribute('referrerpolicy')).toBe(policy)
})

test('a picture stands with its caption and credit, and a description that repeats the caption is not said twice', async () => {
  await show({ article: withBody(figure('A ferry, at dawn')) })
  expect(one('figcaption').textContent).toBe('A ferry at dawn. Mira Hau')
  expect(one('img').getAttribute('alt')).toBe('')
  await show({ article: withBody(figure('A white ship')) })
  expect(one('img').getAttribute('alt')).toBe('A white ship')
})

test('a picture that does not load says so, and keeps its description and caption', async () => {
  await show({ article: withBody(figure('A white ship')) })
  await act(() => void one('img').dispatchEvent(new Event('error')))
  expect(one('figure').textContent).toMatch(/could not be loaded\. A white ship.*A ferry at dawn/)
})

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

test('the story does not wait for the names, and stands without them', async () => {
  await act(() => render(<Reader article={story} settings={defaults} surface="tab" busy actions={{}} />, stage))
  expect(one('.story').textContent).toContain('Solberg returned.')
  expect(one('.who').getAttribute('aria-busy')).toBe('true')
  await show({ notice: 'The names could not be found.' })
  expect(one('.notice').textContent).toBe('The names could not be found.')
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
