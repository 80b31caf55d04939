/** The panel's end of the line to the page that it stands beside. */
import browser from 'webextension-polyfill'
import type { Article } from '../../utils/model/article.ts'
import { BESIDE, type FromPage, type PageMark, type ToPage } from '../../utils/model/beside.ts'
import type { Mention } from '../../utils/model/reading.ts'
import { inject, type Target } from './inject.ts'

export interface BesidePage {
  /** Which of the mentions the page shows, by their places in the list. */
  find(article: Article, mentions: Mention[]): Promise<number[]>
  mark(marks: readonly PageMark[]): void
  /** Undefined: no mention is set apart any more. */
  go(index: number | undefined): void
  /** The page is as it was, and nothing more is said to it. */
  leave(): void
}

/** Throws an Error with a sentence where the page cannot be reached. */
export async function besidePage(tab: Target): Promise<BesidePage> {
  await inject(tab, 'beside.js')
  const line = browser.tabs.connect(tab.id, { name: BESIDE, frameId: 0 })
  let open = true
  let found: (indexes: number[]) => void = () => {}
  line.onMessage.addListener(message => found((message as FromPage).indexes))
  line.onDisconnect.addListener(() => {
    open = false
    found([])
  })
  const tell = (message: ToPage) => {
    if (open) line.postMessage(message)
  }
  return {
    find: (article, mentions) =>
      new Promise(resolve => {
        found = resolve
        tell({ say: 'story', article, mentions })
        if (!open) resolve([])
      }),
    mark: marks => tell({ say: 'marks', marks }),
    go: index => tell(index === undefined ? { say: 'rest' } : { say: 'go', index }),
    leave: () => line.disconnect(),
  }
}
