/** Runs on every page, in idle time: says whether it is a news article. Carries no polyfill: bytes count here. */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { looksLikeNews, shapeOf } from '../utils/detect/detect.ts'
import type { Envelope } from '../utils/model/messages.ts'
import { followPage } from './porch/follow-page.ts'

export default defineUnlistedScript(() => {
  let saidNews = false
  /** Only news, and the end of it, is worth waking the background for: a new page starts without a badge. */
  const look = () => {
    const isNews = looksLikeNews(document)
    if (isNews || saidNews) tell({ name: 'verdict', data: { isNews } })
    saidNews = isNews
  }
  followPage(() => shapeOf(document), look)
})

function tell(message: Envelope<'verdict'>): void {
  try {
    void browser.runtime.sendMessage(message).catch(() => {})
  } catch {
    // The extension was updated or removed under this page: its next load brings the new script.
  }
}
