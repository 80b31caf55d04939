/** Settings, kept in this browser's local storage. A store that fails costs nobody the story: the defaults serve. */
import browser from 'webextension-polyfill'
import { defaults, parseSettings, type Settings } from '../../utils/model/settings.ts'

const KEY = 'settings'

export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY])
  } catch (error) {
    console.warn('[lede] The settings could not be read; the defaults are used.', error)
    return defaults
  }
}

export async function saveSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: settings })
  } catch (error) {
    console.warn('[lede] The settings could not be saved; they hold until this view closes.', error)
  }
}

/** Calls back on every change from any view, until the returned function is called. */
export function followSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parseSettings(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
