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
const [article, settings] = await Promise.all([storyFor(location.href).catch(() => undefined), loadSettings()])

if (article) {
  document.title = article.title.chars
  mountReader({ article }, settings, { root, surface: 'tab', actions: { onOptions, onClose: () => close() } })
} else {
  const reason = 'This story was kept only until the browser closed. Open its page and click Lede again.'
  render(<Unreadable theme={settings.theme} reason={reason} onOptions={onOptions} />, root)
}
