/** All of a page that a reader over it could disturb. */
import type { Tab } from '../../tools/browsers/browser.ts'

export const stateOf = (tab: Tab) =>
  tab.read(root => {
    const video = root.querySelector('video')
    return {
      html: root.documentElement.outerHTML,
      address: root.URL,
      history: root.defaultView!.history.length,
      scroll: [root.defaultView!.scrollX, root.defaultView!.scrollY],
      focus: root.activeElement?.id,
      selected: String(root.getSelection()),
      paused: video?.paused,
    }
  })

export const filmTime = (tab: Tab): Promise<number> => tab.read(root => root.querySelector('video')!.currentTime)
