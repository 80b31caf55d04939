/** The options page. Every change is kept at once, and every open reader follows. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { OptionsForm, type Shortcut } from '../../components/options/OptionsForm.tsx'
import '../../components/surface.css'
import '../porch/page.css'
import type { Settings } from '../../utils/model/settings.ts'
import { followSettings, loadSettings, saveSettings } from '../porch/settings-store.ts'

const root = document.getElementById('app')!
const shortcuts: Shortcut[] = (await browser.commands.getAll()).map(({ name = '', description, shortcut = '' }) => ({
  name,
  description: description || 'Open the popup',
  shortcut,
}))

const show = (settings: Settings): void => {
  const change = (next: Settings) => {
    show(next)
    void saveSettings(next)
  }
  render(<OptionsForm settings={settings} shortcuts={shortcuts} onChange={change} />, root)
}

show(await loadSettings())
followSettings(show)
