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
import { openReaderTab } from '../porch/reader-tab.ts'
import { whyRestricted } from '../porch/restricted.ts'
import { loadSettings } from '../porch/settings-store.ts'
import { toggleReader } from '../porch/toggle-reader.ts'

const root = document.getElementById('app')!
const onOptions = () => void browser.runtime.openOptionsPage().then(() => close())

async function open(): Promise<void> {
  const settings = await loadSettings()
  const { theme } = settings
  render(<Loading theme={theme} surface="popup" />, root)
  const tab = await activeTab()
  const outcome = await attempt(() => inject<PageStory>(tab.id, 'article.js'))
  const refuse = (reason: string) =>
    render(
      <Unreadable theme={theme} surface="popup" reason={reason} onRetry={() => void open()} onOptions={onOptions} />,
      root,
    )

  if (!outcome.ok) return refuse(whyRestricted(tab.url, outcome.error))
  const { article } = outcome.value
  if (!article) return refuse('Lede found no article on this page.')
  render(null, root)
  mountReader(article, settings, {
    root,
    surface: 'popup',
    actions: {
      onClose: () => close(),
      onOptions,
      onOpenFull: () => void toggleReader(tab.id).then(() => close()),
      onOpenTab: () => void openReaderTab(article).then(() => close()),
    },
  })
}

await open()
