/** The background: badge, keys, menus, and who-and-where. Keeps nothing: it may die between any two events. */
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { annotate } from '../utils/annotate/annotate.ts'
import { showBadge } from './porch/badge.ts'
import { receive } from './porch/channel.ts'
import { addMenus, onMenu } from './porch/menus.ts'
import { toggleReader } from './porch/toggle-reader.ts'

export default defineBackground(() => {
  receive({
    verdict: (verdict, { tab }) => showBadge(verdict, tab),
    annotate: article => annotate(article),
    options: () => browser.runtime.openOptionsPage(),
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-reader') void toggleReader(tab)
  })
  browser.runtime.onInstalled.addListener(addMenus)
  onMenu('open-reader', tab => void toggleReader(tab))
})
