/** A real key on a real window: only this shows that the shortcut reaches Chromium. Needs Xvfb and xdotool. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Tab, View } from '../../tools/browsers/browser.ts'
import { buildFolder } from '../../tools/browsers/build.ts'
import { launchChromium } from '../../tools/browsers/chromium/launch.ts'
import { requireBrowser } from '../../tools/browsers/install.ts'
import { settled } from '../../tools/browsers/surface.ts'
import { until } from '../../tools/browsers/until.ts'
import { openScreen } from '../../tools/browsers/xvfb.ts'
import { hasKeyboard } from '../../tools/check/keyboard.ts'
import { skipped } from '../../tools/check/skipped.ts'
import { expected } from './sample.ts'
import { pages } from './under-test.ts'

const { story } = pages()
const canPress = hasKeyboard()
if (!canPress) console.log('No Xvfb and xdotool here: the test that presses real keys in Chromium is left out.')

/** A window that has just come up may not have the keyboard yet: then nobody heard the key, and it is pressed again. */
async function pressUntilOpen(press: () => void, tab: Tab): Promise<View<ShadowRoot>> {
  press()
  try {
    return await until('the full reader', () => tab.overlay())
  } catch {
    press()
    return until('the full reader, at the second press', () => tab.overlay())
  }
}

test.skipIf(!canPress || skipped.includes('chromium'))(
  'in a window of chromium, the key opens the full reader and closes it again',
  async () => {
    const screen = await openScreen()
    const program = requireBrowser('chromium')
    const { display } = screen
    const browser = await launchChromium({ program, extension: buildFolder('chromium'), visible: true, display })
    try {
      const key = (await browser.shortcuts()).find(({ name }) => name === 'open-reader')!.shortcut.toLowerCase()
      const press = () => execFileSync('xdotool', ['key', '--clearmodifiers', key], { env: { DISPLAY: display } })
      const tab = await browser.open(story())

      const reader = await settled(await pressUntilOpen(press, tab))
      expect(await reader.read(root => root.querySelector('h1')?.textContent)).toBe(expected.title)
      press()
      await until('the reader to be gone', async () => !(await tab.overlay()))
    } finally {
      await browser.close()
      screen.close()
    }
  },
)
