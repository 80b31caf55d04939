/** The reader in a tab of its own: the story waits in session storage under a key that the tab's address names. */
import browser from 'webextension-polyfill'
import type { Article } from '../../utils/model/article.ts'

const PREFIX = 'story:'
/** Session storage holds 10 MiB in all: the newest few stories stay. */
const KEPT = 5

/** Throws the browser's error where session storage is full. */
export async function openReaderTab(article: Article): Promise<void> {
  const key = `${PREFIX}${Date.now()}`
  const kept = Object.keys(await browser.storage.session.get())
    .filter(k => k.startsWith(PREFIX))
    .sort()
  await browser.storage.session.remove(kept.slice(0, Math.max(0, kept.length - KEPT + 1)))
  await browser.storage.session.set({ [key]: article })
  await browser.tabs.create({ url: browser.runtime.getURL(`reader.html?story=${key}`) })
}

/** Undefined after a browser restart, which empties session storage. */
export async function storyFor(address: string): Promise<Article | undefined> {
  const key = new URL(address).searchParams.get('story')
  if (!key?.startsWith(PREFIX)) return undefined
  return (await browser.storage.session.get(key))[key] as Article | undefined
}
