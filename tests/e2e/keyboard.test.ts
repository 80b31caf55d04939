/** A real key on a real window: only this shows that the shortcut reaches Chromium. Needs Xvfb and xdotool. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
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

      press()
      const reader = await settled(await until('the full reader', () => tab.overlay()))
      expect(await reader.read(root => root.querySelector('h1')?.textContent)).toBe(expected.title)
      press()
      await until('the reader to be gone', async () => !(await tab.overlay()))
    } finally {
      await browser.close()
      screen.close()
    }
  },
)
