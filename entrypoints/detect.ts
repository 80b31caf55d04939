/** Runs on every page, in idle time: says whether it is a news article. Carries no polyfill: bytes count here. */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detect } from '../utils/detect/detect.ts'
import type { Envelope } from '../utils/model/messages.ts'

export default defineUnlistedScript(() => {
  const look = () => requestIdleCallback(tell, { timeout: 2000 })
  // A prerendered page has no button to put a badge on until somebody looks at it.
  if ('prerendering' in document && document.prerendering) addEventListener('prerenderingchange', look, { once: true })
  else look()
  // Back and forward bring the page, but not its badge.
  addEventListener('pageshow', event => event.persisted && look())
})

/** Only news is worth waking the background for: a new page starts without a badge. */
function tell(): void {
  try {
    const verdict = detect(document)
    if (verdict.isNews)
      void browser.runtime.sendMessage({ name: 'verdict', data: verdict } satisfies Envelope<'verdict'>).catch(() => {})
  } catch {
    // The extension was updated or removed under this page: its next load brings the new script.
  }
}
