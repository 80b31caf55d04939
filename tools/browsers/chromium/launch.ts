/** Starts a Chromium with Lede in it, in a profile of its own that is gone afterwards. */
import puppeteer, { type Extension, type Page, type Browser as Puppeteer } from 'puppeteer-core'
import type { Browser, LaunchOptions } from '../browser.ts'
import { saidBy, Trouble } from '../trouble.ts'
import { until } from '../until.ts'
import { limitToClicks } from './host-access.ts'
import { pageView } from './page-view.ts'
import { shortcutsOf } from './shortcuts.ts'
import { chromiumTab } from './tab.ts'
import { killWorkers } from './worker.ts'

/** Quiet: nothing but the page asks the network for anything. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** The screen that is not there must be larger than a popup may grow, or the popup is cut. */
const unseen = ['--disable-gpu', '--screen-info={1400x1100}', '--window-size=1280,1000']

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const browser = await start(options)
  const lede = await install(browser, options.extension)
  const open = async (url: string) => {
    const page = await browser.newPage()
    await load(page, url)
    return chromiumTab(page, lede)
  }
  const openOwn = (path: string) => open(`chrome-extension://${lede.id}/${path}`)
  return {
    family: 'chromium',
    open,
    openOwn,
    tabWith: async address =>
      chromiumTab(await until(address, async () => (await browser.pages()).find(p => p.url().includes(address))), lede),
    panel: async () => {
      const panel = (await lede.pages()).find(page => page.url().includes('/sidepanel.html'))
      return panel && pageView(panel)
    },
    limitToClicks: () => limitToClicks(() => browser.newPage(), lede.id),
    shortcuts: () => shortcutsOf(openOwn),
    killBackground: () => killWorkers(lede),
    closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

async function start({ program, visible = false, display }: LaunchOptions): Promise<Puppeteer> {
  // The sandbox cannot be had as root, which is what a container's user mostly is.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  try {
    return await puppeteer.launch({
      executablePath: program,
      headless: !visible,
      env: { ...process.env, ...(display && { DISPLAY: display }) },
      pipe: true, // extensions are loaded through the pipe; Chrome takes no --load-extension any more
      enableExtensions: true,
      defaultViewport: visible ? null : { width: 1280, height: 900 },
      args: [...quiet, ...asRoot, ...(visible ? ['--test-type'] : unseen)],
    })
  } catch (error) {
    throw new Trouble(`${program} did not start: ${saidBy(error)}`, { cause: error })
  }
}

async function install(browser: Puppeteer, folder: string): Promise<Extension> {
  try {
    const id = await browser.installExtension(folder)
    return await until('the extension', async () => (await browser.extensions()).get(id))
  } catch (error) {
    await browser.close()
    throw new Trouble(`The browser did not take the extension: ${saidBy(error)}`, { cause: error })
  }
}

async function load(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
  } catch (error) {
    throw new Trouble(`${url} did not open: ${saidBy(error)}`, { cause: error })
  }
  // Some pages never end loading; whoever waits longer than this reads what is there.
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: 15_000 }).catch(() => {})
}
