/** The story as Chromium's own DOM gives it. The page stands at its own address, but nothing is fetched for it. */
import { isUtf8 } from 'node:buffer'
import puppeteer, { type HTTPRequest } from 'puppeteer-core'
import { findBrowser } from '../browsers/find.ts'
import { Trouble } from '../browsers/trouble.ts'
import { pageBundle } from './page-bundle.ts'

export interface Chromium {
  read(url: string, bytes: Buffer): Promise<string[] | null>
  close(): Promise<void>
}

const DEADLINE = 60_000

export async function startChromium(): Promise<Chromium> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Trouble('No Chromium was found: install one, or name it with LEDE_CHROME.')
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args,
  })
  const bundle = await pageBundle()
  return {
    close: () => browser.close(),
    async read(url, bytes) {
      const tab = await browser.newPage()
      try {
        await tab.setRequestInterception(true)
        tab.on('request', request => void answer(request, url, bytes))
        await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: DEADLINE })
        return (await tab.evaluate(`(() => { ${bundle}; return lede.storyText(document) })()`)) as string[] | null
      } finally {
        await tab.close()
      }
    },
  }
}

/**
 * Scripts are off by policy, not by the switch: with the switch a browser also parses <noscript> as elements, which no reader's
 * browser does.
 */
function answer(request: HTTPRequest, url: string, body: Buffer): Promise<void> {
  const isPage = request.isNavigationRequest() && request.url() === new URL(url).href.replace(/#.*/, '')
  if (!isPage) return request.abort()
  const contentType = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html'
  return request.respond({
    status: 200,
    contentType,
    body,
    headers: { 'content-security-policy': "script-src 'none'" },
  })
}
