/** The quiet dot on the toolbar button: this tab shows a news article. */
import browser from 'webextension-polyfill'
import type { Verdict } from '../../utils/model/verdict.ts'
import { loadSettings } from './settings-store.ts'

const DOT = '•'
const GROUND = '#8a3b12'

/** The browser takes a tab's badge away when the tab navigates. */
export async function showBadge(verdict: Verdict, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !verdict.isNews || !(await loadSettings()).badge) return
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: DOT }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setTitle({ tabId, title: 'Read with Lede: this looks like a news article' }),
  ])
}
