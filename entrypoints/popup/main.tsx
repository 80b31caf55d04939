/** The popup: reads the tab it was opened on and shows the story. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Loading } from '../../components/reader/Loading.tsx'
import { Unreadable } from '../../components/reader/Unreadable.tsx'
import '../../components/surface.css'
import './popup.css'
import type { PageStory } from '../../utils/model/page.ts'
import { activeTab } from '../porch/active-tab.ts'
import { attempt } from '../porch/attempt.ts'
import { inject } from '../porch/inject.ts'
import { mountReader } from '../porch/mount-reader.tsx'
import { noArticle } from '../porch/no-article.ts'
import { openBeside } from '../porch/open-beside.ts'
import { openReaderTab } from '../porch/reader-tab.ts'
import { loadSettings } from '../porch/settings-store.ts'
import { openReader } from '../porch/toggle-reader.ts'

const root = document.getElementById('app')!
const onOptions = () => void browser.runtime.openOptionsPage().then(() => close())

async function open(): Promise<void> {
  const settings = await loadSettings()
  const { theme } = settings
  render(<Loading theme={theme} surface="popup" />, root)
  const found = await attempt(async () => {
    const tab = await activeTab()
    return { tab, story: await inject<PageStory>(tab, 'article.js') }
  })
  const article = found.ok ? found.value.story.article : undefined
  if (!found.ok || !article) {
    const reason = found.ok ? noArticle(found.value.story) : found.error
    const ways = { onRetry: () => void open(), onOptions }
    render(<Unreadable theme={theme} surface="popup" reason={reason} {...ways} />, root)
    return
  }

  /** The popup makes room for what it opened, and stays with a sentence where that failed. */
  const leaveTo = (work: () => Promise<void>) => () =>
    void attempt(work).then(done => (done.ok ? close() : reader.say(done.error)))
  render(null, root)
  const { verdict } = found.value.story
  const reader = mountReader({ article, verdict }, settings, {
    root,
    surface: 'popup',
    actions: {
      onClose: () => close(),
      onOptions,
      onOpenFull: leaveTo(() => openReader(found.value.tab)),
      onOpenBeside: leaveTo(() => openBeside(found.value.tab.windowId)),
      onOpenTab: leaveTo(() => openReaderTab(article)),
    },
  })
}

await open()
