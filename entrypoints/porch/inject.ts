/** Runs one of our scripts in a tab and brings its value home. */
import browser from 'webextension-polyfill'
import type { Outcome } from '../../utils/model/outcome.ts'

/** On a tab that navigates, is frozen or shows its source, the browser may never answer (seen in Chromium 156). */
const DEADLINE_MS = 10_000

/** Throws an Error in the browser's words when the tab may not be entered, in ours when it does not answer. */
export async function inject<T>(tabId: number, file: 'article.js' | 'overlay.js'): Promise<T> {
  const [frame] = await withDeadline(
    browser.scripting.executeScript({ target: { tabId }, files: [file] }),
    'The page did not answer. It may be loading, frozen or gone.',
  )
  const outcome = frame?.result as Outcome<T> | null | undefined
  if (!outcome) throw new Error('The page gave no answer. Reload it and try again.')
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}

function withDeadline<T>(work: Promise<T>, late: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), DEADLINE_MS)
  })
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer))
}
