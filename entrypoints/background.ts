/** The background: badge, keys, menus, who-and-where, map. Keeps nothing that cannot be had again: it may die between any two events. */
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { annotate } from '../utils/annotate/annotate.ts'
import { atlasOf, type Flags, type World } from '../utils/atlas/atlas.ts'
import { showBadge } from './porch/badge.ts'
import { receive } from './porch/channel.ts'
import { countryWordsOf } from './porch/country-words.ts'
import { addMenus, onMenu } from './porch/menus.ts'
import { openBeside } from './porch/open-beside.ts'
import { packaged } from './porch/packaged.ts'
import { toggleReader } from './porch/toggle-reader.ts'

export default defineBackground(() => {
  receive({
    verdict: (verdict, { tab }) => showBadge(verdict, tab),
    annotate: async article => annotate(article, await countryWordsOf(article)),
    atlas: async named =>
      atlasOf(
        named,
        ...(await Promise.all([packaged<World>('atlas/world.json'), packaged<Flags>('atlas/flags.json')])),
      ),
    options: () => browser.runtime.openOptionsPage(),
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-reader') void toggleReader(tab)
  })
  browser.runtime.onInstalled.addListener(addMenus)
  onMenu('open-reader', tab => void toggleReader(tab))
  onMenu('open-beside', tab => void openBeside(tab?.windowId).catch(console.warn))
})
