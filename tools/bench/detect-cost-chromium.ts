/** What one first call costs in Chromium: a fresh tab, an isolated world as content scripts have it, main-thread CPU. */
import { isUtf8 } from 'node:buffer'
import puppeteer, { type CDPSession, type HTTPRequest } from 'puppeteer-core'
import { findBrowser } from '../browsers/find.ts'
import { Trouble } from '../browsers/trouble.ts'
import { costBundle } from './detect-cost-bundle.ts'

export interface World {
  /** The value of an expression over the global `lede`. */
  ask<T>(expression: string): Promise<T>
  /** Milliseconds of CPU that the page's main thread spent on it, the asking itself taken off. */
  cost(expression: string): Promise<number>
  /** From now on the page's processor is so many times slower. */
  slowDown(times: number): Promise<void>
}

export interface Chromium {
  visit<T>(url: string, body: Buffer, work: (world: World) => Promise<T>): Promise<T>
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
  const bundle = await costBundle()
  return {
    close: () => browser.close(),
    async visit(url, body, work) {
      const tab = await browser.newPage()
      try {
        await tab.setRequestInterception(true)
        tab.on('request', request => void answer(request, url, body))
        await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: DEADLINE })
        return await work(await worldIn(await tab.createCDPSession(), bundle))
      } finally {
        await tab.close()
      }
    },
  }
}

async function worldIn(session: CDPSession, bundle: string): Promise<World> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lede',
  })
  const ask = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
  }
  const raw = async (expression: string): Promise<number> => {
    const before = await spent()
    await ask(expression)
    return (await spent()) - before
  }
  await ask(`${bundle};globalThis.lede=lede;0`)
  return {
    ask,
    slowDown: rate => session.send('Emulation.setCPUThrottlingRate', { rate }),
    async cost(expression) {
      const asking = [await raw('lede.contestants.nothing()'), await raw('lede.contestants.nothing()')]
      return Math.max((await raw(expression)) - Math.min(...asking), 0.001)
    },
  }
}

/** Scripts are off by policy, not by the switch: with the switch a browser also parses <noscript> as elements. */
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
