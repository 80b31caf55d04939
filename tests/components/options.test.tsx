// @vitest-environment jsdom
/** The options: each control changes its own setting, and the sample shows it. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { OptionsForm } from '../../components/options/OptionsForm.tsx'
import { sampleReading } from '../../components/options/sample-story.ts'
import { defaults, type Settings } from '../../utils/model/settings.ts'

let settings: Settings
const root = () => document.body.firstElementChild as HTMLElement
const shortcuts = [
  { name: 'popup', description: 'Open the popup', shortcut: 'Alt+R' },
  { name: 'open-reader', description: 'Open the reader', shortcut: '' },
]

beforeEach(async () => {
  document.body.replaceChildren(document.createElement('div'))
  const draw = (next: Settings) => {
    settings = next
    render(<OptionsForm settings={next} shortcuts={shortcuts} onChange={draw} />, root())
  }
  await act(() => draw(defaults))
})

const press = (label: string) => {
  const found = [...root().querySelectorAll<HTMLElement>('label, button')].find(el => el.textContent?.startsWith(label))
  return act(() => (found?.querySelector('input') ?? found)?.click())
}
const marks = (kind: string) => root().querySelectorAll(`.sample mark[data-kind=${kind}]`).length

test.each<[string, (s: Settings) => Settings]>([
  ['Sepia', s => ({ ...s, theme: 'sepia' })],
  ['Larger text', s => ({ ...s, textSize: 20 })],
  ['Smaller text', s => ({ ...s, textSize: 18 })],
  ['Every time', s => ({ ...s, marks: { ...s.marks, density: 'all' } })],
  ['People', s => ({ ...s, marks: { ...s.marks, person: false } })],
  ['Organisations', s => ({ ...s, marks: { ...s.marks, organization: false } })],
  ['Countries', s => ({ ...s, marks: { ...s.marks, country: false } })],
  ['Show a dot', s => ({ ...s, badge: false })],
])('“%s” changes that setting alone', async (label, expected) => {
  await press(label)
  expect(settings).toEqual(expected(defaults))
})

test('the sample follows the settings at once', async () => {
  expect(marks('person')).toBeGreaterThan(0)
  await press('People')
  expect(marks('person')).toBe(0)
  expect(marks('country')).toBeGreaterThan(0)
  await press('Never')
  expect(marks('country')).toBe(0)
  await press('Sepia')
  expect(root().querySelector<HTMLElement>('.lede')?.dataset.theme).toBe('sepia')
})

test('a shortcut is shown as assigned, and one without a key warns', () => {
  const shown = [...root().querySelectorAll('.shortcuts dl > div')].map(el => el.textContent)
  expect(shown).toEqual(['Open the popupAlt+R', 'Open the readerNo key assigned'])
  expect(root().querySelector('p.warning')?.textContent).toContain('chrome://extensions/shortcuts')
})

test('where every shortcut has its key there is no warning', async () => {
  await act(() =>
    render(<OptionsForm settings={defaults} shortcuts={shortcuts.slice(0, 1)} onChange={() => {}} />, root()),
  )
  expect(root().querySelector('.warning')).toBeNull()
})

test('the sample’s mentions name what they point to', () => {
  const names = [...sampleReading.actors, ...sampleReading.countries]
  for (const { id, mentions } of names) {
    expect(mentions).toBeGreaterThan(0)
    expect(sampleReading.mentions.filter(m => m.entity === id)).toHaveLength(mentions)
  }
})
