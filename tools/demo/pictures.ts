/** `npm run pictures`: makes the pictures of the documents from the sample story, in `docs/pictures/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '../browsers/browser.ts'
import { buildExtension, project } from '../browsers/build.ts'
import { getBrowser } from '../browsers/install.ts'
import { launch } from '../browsers/launch.ts'
import { settled } from '../browsers/surface.ts'
import { orSayTrouble } from '../browsers/trouble.ts'
import { until } from '../browsers/until.ts'
import { addressOf } from './page-address.ts'

await orSayTrouble(async () => {
  const program = getBrowser('chromium')
  const browser = await launch('chromium', { program, extension: buildExtension('chromium') })
  try {
    await picture(browser, await addressOf())
  } finally {
    await browser.close()
  }
  return 0
})
// The loopback server would keep us alive.
process.exit()

async function picture(browser: Browser, address: string): Promise<void> {
  const tab = await browser.open(address)
  write('page', await tab.png())
  await inTheme(browser, 'Light')
  const popup = await settled(await tab.clickToolbar())
  write('popup', await popup.png())
  await popup.click('button', 'Beside the page')
  const panel = await settled(await until('the panel', () => browser.panel()))
  await until('the map', () => panel.read(root => root.querySelector('.map-place') !== null))
  write('panel', await panel.png())
  await inTheme(browser, 'Dark')
  await tab.openReader()
  await settled(await until('the full reader', () => tab.overlay()))
  write('full-reader', await tab.png())
}

async function inTheme(browser: Browser, theme: 'Light' | 'Dark'): Promise<void> {
  const options = await browser.openOwn('options.html')
  await options.click('label', theme)
  if (theme === 'Light') write('options', await options.png())
  await options.close()
}

function write(name: string, png: Uint8Array): void {
  const folder = join(project, 'docs/pictures')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.png`), png)
  console.log(`docs/pictures/${name}.png`)
}
