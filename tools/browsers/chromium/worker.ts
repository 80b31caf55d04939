/** The background worker of the extension: woken when it sleeps, ended as Chromium ends one that idles. */
import type { Extension, Page, WebWorker } from 'puppeteer-core'
import { until } from '../until.ts'

/** Any page of the same profile may wake it. */
export async function workerOf(lede: Extension, page: Page): Promise<WebWorker> {
  const session = await page.createCDPSession()
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${lede.id}/` })
  await session.detach()
  return until('the background worker', async () => (await lede.workers())[0])
}

export async function killWorkers(lede: Extension): Promise<void> {
  for (const worker of await lede.workers()) await worker.close()
  await until('the background worker to end', async () => (await lede.workers()).length === 0)
}
