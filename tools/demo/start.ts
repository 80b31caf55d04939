/** `npm start`: builds Lede, opens a story in a browser that has it, and shows the reader. */
import type { Browser, Family } from '../browsers/browser.ts'
import { buildExtension } from '../browsers/build.ts'
import { findBrowser } from '../browsers/find.ts'
import { getBrowser } from '../browsers/install.ts'
import { launch } from '../browsers/launch.ts'
import { orSayTrouble } from '../browsers/trouble.ts'
import { parseWishes, type Wishes } from './arguments.ts'
import { hasDisplay } from './display.ts'
import { addressOf } from './page-address.ts'
import { takePictures } from './picture.ts'

await orSayTrouble(() => start(parseWishes(process.argv.slice(2))))
// The loopback server would keep us alive.
process.exit()

async function start({ page, full, headless, firefox }: Wishes): Promise<number> {
  const visible = !headless && hasDisplay(process.platform, process.env)
  const address = await addressOf(page)
  const family = firefox ? 'firefox' : familyHere()
  const program = getBrowser(family)
  console.log('Building the extension …')
  const browser = await launch(family, { program, extension: buildExtension(family), visible })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void browser.close().finally(() => process.exit(130)))
  try {
    await (visible ? showWindow(browser, address, full) : showPictures(browser, address))
  } finally {
    await browser.close()
  }
  return 0
}

/** Chromium unless Firefox alone is installed. */
function familyHere(): Family {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium'
}

async function showWindow(browser: Browser, address: string, full: boolean): Promise<void> {
  const tab = await browser.open(address)
  await (full ? tab.openReader() : tab.clickToolbar())
  console.log(`Lede is open on ${address}. Close the window or press Ctrl-C to end.`)
  await browser.closed
}

async function showPictures(browser: Browser, address: string): Promise<void> {
  console.log(`There is no window here, so these are pictures of Lede on ${address}:`)
  await takePictures(await browser.open(address))
}
