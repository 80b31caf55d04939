/** The side panel: who and where of the story in the tab beside it. It follows the reader from tab to tab. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Loading } from '../../components/reader/Loading.tsx'
import { Unreadable } from '../../components/reader/Unreadable.tsx'
import '../../components/surface.css'
import '../porch/page.css'
import type { PageStory } from '../../utils/model/page.ts'
import { activeTab } from '../porch/active-tab.ts'
import { attempt } from '../porch/attempt.ts'
import { receive } from '../porch/channel.ts'
import { inject } from '../porch/inject.ts'
import { mountPanel } from '../porch/mount-panel.tsx'
import { noArticle } from '../porch/no-article.ts'
import { NOT_ALLOWED } from '../porch/refused.ts'
import { loadSettings } from '../porch/settings-store.ts'

const root = document.getElementById('app')!
const onOptions = () => void browser.runtime.openOptionsPage()

let leave = () => {}
let turn = 0
let shown: number | undefined

/**
 * Reads the tab in front. A later call overtakes an earlier one. A page that nobody asked for is read where it looks like news:
 * on the way from story to story, a front page is no story.
 */
async function read(asked: boolean): Promise<void> {
  const mine = ++turn
  leave()
  leave = () => {}
  const settings = await loadSettings()
  const { theme } = settings
  if (mine !== turn) return
  render(<Loading theme={theme} surface="panel" />, root)
  const found = await attempt(async () => {
    const tab = await activeTab()
    shown = tab.id
    return { tab, story: await inject<PageStory>(tab, 'article.js') }
  })
  if (mine !== turn) return
  const story = found.ok ? found.value.story : undefined
  if (found.ok && story?.article && (asked || story.verdict.isNews)) {
    render(null, root)
    leave = mountPanel(story.article, settings, { root, tab: found.value.tab, onOptions })
    return
  }
  const reason = found.ok ? noArticle(found.value.story) : whyNot(found.error)
  render(<Unreadable theme={theme} surface="panel" reason={reason} onRetry={() => void read(true)} />, root)
}

/** A click on the button gives leave to read a tab, and only that tab: the panel's own buttons give none. */
const whyNot = (error: string): string =>
  error === NOT_ALLOWED
    ? 'Lede reads a tab when you ask it to. Press its toolbar button on this page, then “Beside the page”.'
    : error

browser.tabs.onActivated.addListener(() => void read(false))
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === shown && status === 'complete') void read(false)
})
receive({ beside: () => void read(true) })
await read(true)
