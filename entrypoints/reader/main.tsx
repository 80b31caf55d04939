/** The reader in a tab of its own. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Unreadable } from '../../components/reader/Unreadable.tsx'
import '../../components/surface.css'
import '../porch/page.css'
import { mountReader } from '../porch/mount-reader.tsx'
import { storyFor } from '../porch/reader-tab.ts'
import { loadSettings } from '../porch/settings-store.ts'

const root = document.getElementById('app')!
const onOptions = () => void browser.runtime.openOptionsPage()
const article = await storyFor(location.href)

if (article) {
  document.title = article.title.chars
  await mountReader(article, { root, surface: 'tab', actions: { onOptions, onClose: () => close() } })
} else {
  const reason = 'This story was kept only until the browser closed. Open its page and click Lede again.'
  render(<Unreadable theme={(await loadSettings()).theme} reason={reason} onOptions={onOptions} />, root)
}
