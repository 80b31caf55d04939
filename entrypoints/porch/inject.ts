/** Runs our scripts in a tab and brings their values home. Every failure is an Error with a sentence for the reader. */
import browser from 'webextension-polyfill'
import type { Outcome } from '../../utils/model/outcome.ts'
import { whyRefused } from './refused.ts'

export interface Target {
  id: number
  /** Known to the extension only where the reader let it act. */
  url?: string | undefined
}

/** On a tab that navigates, is frozen or shows its source, the browser may never answer (seen in Chromium 156). */
const ALIVE_MS = 3_000
/** The page may still be loading, or be very long on a slow machine. */
const WORK_MS = 20_000

export async function inject<T>(tab: Target, file: 'article.js' | 'overlay.js' | 'beside.js'): Promise<T> {
  const target = { tabId: tab.id }
  await execute(tab, { target, injectImmediately: true, func: () => true }, ALIVE_MS)
  const outcome = (await execute(tab, { target, files: [file] }, WORK_MS)) as Outcome<T> | null | undefined
  if (!outcome) throw new Error('The page gave no answer. Reload it and try again.')
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}

/** Is the full reader open over this tab's page? */
export async function isReaderOpen(tab: Target): Promise<boolean> {
  const func = async () => (await globalThis.ledeOverlay)?.standing() ?? false
  return (await execute(tab, { target: { tabId: tab.id }, func }, ALIVE_MS)) === true
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0]

async function execute(tab: Target, injection: Injection, deadline: number): Promise<unknown> {
  const late = 'The page did not answer. It may be loading, frozen or gone.'
  const [frame] = await withDeadline(
    browser.scripting.executeScript(injection).catch((error: unknown) => {
      throw new Error(whyRefused(tab.url, String(error)))
    }),
    deadline,
    late,
  )
  return frame?.result
}

function withDeadline<T>(work: Promise<T>, ms: number, late: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), ms)
  })
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer))
}
