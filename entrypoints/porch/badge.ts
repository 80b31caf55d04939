/** The quiet dot on the toolbar button: this tab shows a news article. */
import browser from 'webextension-polyfill'
import type { Verdict } from '../../utils/model/verdict.ts'
import { loadSettings } from './settings-store.ts'

const DOT = '•'
const GROUND = '#8a3b12'

/** The browser takes a tab's badge away when the tab loads another page; a page that becomes another by itself says so. */
export async function showBadge({ isNews }: Pick<Verdict, 'isNews'>, tabId: number | undefined): Promise<void> {
  // Both ways wait for the settings, so that two verdicts on one tab are acted on in their order.
  const { badge } = await loadSettings()
  if (tabId === undefined) return
  const isShown = isNews && badge
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: isShown ? DOT : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setTitle({
      tabId,
      title: isShown ? 'Read with Lede: this looks like a news article' : 'Read with Lede',
    }),
  ])
}
