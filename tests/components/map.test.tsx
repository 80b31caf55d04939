// @vitest-environment jsdom
/** The map and the flags on screen: drawn inline, told in words. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { absentInWords, mapInWords } from '../../components/map/map-words.ts'
import { Reader } from '../../components/reader/Reader.tsx'
import type { Atlas, StoryMap } from '../../utils/model/atlas.ts'
import { defaults } from '../../utils/model/settings.ts'
import { reading, story } from './stories.ts'

const map: StoryMap = {
  scope: 'region',
  width: 320,
  height: 200,
  land: 'M0,0l9,0 0,9z',
  countries: [{ code: 'NO', key: true, outline: 'M1,1l2,0 0,2z', dot: [2, 2] }],
  absent: ['ZA'],
}
const atlas: Atlas = { map, flags: { NO: [{ fill: '#f00', d: 'M0 0l160 0 0 120z' }] } }
const names: Record<string, string> = { NO: 'Norway', DK: 'Denmark', ZA: 'South Africa', MT: 'Malta' }
const nameOf = (code: string) => names[code]!

// jsdom lays nothing out, so it has neither.
Element.prototype.scrollIntoView = () => {}
window.matchMedia = (() => ({ matches: false })) as unknown as typeof window.matchMedia

afterEach(() => act(() => render(null, document.body)))
const show = (given?: Atlas) =>
  act(() =>
    render(
      <Reader article={story} reading={reading} atlas={given} surface="popup" settings={defaults} actions={{}} />,
      document.body,
    ),
  )

test('the map is a picture with its own words', async () => {
  await show(atlas)
  const picture = document.querySelector('.map svg')!
  expect(picture.getAttribute('role')).toBe('img')
  expect(picture.getAttribute('aria-label')).toBe('Map of the region. Filled: Norway.')
  expect(document.querySelector('.map p')!.textContent).toBe('Not on this map: ZA')
})

test('a key country is filled, ringed where it is small, and marked while it is followed', async () => {
  await show(atlas)
  const country = document.querySelector('.map-key')!
  expect(country.querySelectorAll('path, circle')).toHaveLength(2)
  expect(country.hasAttribute('data-chosen')).toBe(false)
  const button = [...document.querySelectorAll<HTMLElement>('.entity')].find(b => /Norway/.test(b.textContent))!
  await act(() => button.click())
  expect(country.hasAttribute('data-chosen')).toBe(true)
})

test('beside its name a country has its flag, which is decoration', async () => {
  await show(atlas)
  const flag = document.querySelector('.entity[data-kind="country"] .flag')!
  expect(flag.getAttribute('aria-hidden')).toBe('true')
  expect(flag.querySelector('path')!.getAttribute('fill')).toBe('#f00')
  expect(document.querySelectorAll('.flag')).toHaveLength(1)
})

test('in a small surface the map waits for a press', async () => {
  await show(atlas)
  const button = document.querySelector<HTMLButtonElement>('.map-switch')!
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await act(() => button.click())
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(document.querySelector('.map-place')!.hasAttribute('data-open')).toBe(true)
})

test('without map and flags the list stands, with an icon', async () => {
  await show()
  expect(document.querySelector('.map, .map-switch, .flag')).toBeNull()
  expect(document.querySelector('.entity[data-kind="country"] .icon')).not.toBeNull()
})

test('nothing is loaded for it: no picture element, no address', async () => {
  await show(atlas)
  expect(document.querySelectorAll('.who :is(img, image, use, [href], [src])')).toHaveLength(0)
})

test.each<[Partial<StoryMap>, string]>([
  [{}, 'Map of the region. Filled: Norway.'],
  [
    {
      scope: 'world',
      countries: ['NO', 'DK', 'MT'].map(code => ({ code, key: code !== 'MT', outline: '' })),
    },
    'Map of the world. Filled: Norway and Denmark. Outlined: Malta.',
  ],
])('in words: %j', (part, words) => expect(mapInWords({ ...map, ...part }, nameOf)).toBe(words))

test('who is not on it is named', () => {
  expect(absentInWords({ ...map, absent: ['ZA', 'MT'] }, nameOf)).toBe('Not on this map: South Africa and Malta')
  expect(absentInWords({ ...map, absent: [] }, nameOf)).toBeUndefined()
})
