/** Injected for the panel beside the page: finds the story's names in the page and marks them there while the panel is open. */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { locate } from '../utils/locate/locate.ts'
import { BESIDE, type FromPage, type ToPage } from '../utils/model/beside.ts'
import type { EntityKind } from '../utils/model/reading.ts'
import { attempt } from './porch/attempt.ts'
import { type PageMarks, pageMarks } from './porch/page-marks.ts'

declare global {
  /** Lives in the extension's own world of the page. Injected twice, it listens once. */
  var ledeBeside: true | undefined
}

const KINDS: readonly EntityKind[] = ['person', 'organization', 'country']

export default defineUnlistedScript(() => attempt(listen))

function listen(): void {
  if (globalThis.ledeBeside) return
  globalThis.ledeBeside = true
  // Only the extension itself can call here: pages and other extensions have no way in.
  browser.runtime.onConnect.addListener(line => {
    if (line.name !== BESIDE) return
    const marks = pageMarks(document)
    const answer = listener(marks)
    line.onMessage.addListener((message: ToPage) => {
      const found = answer(message)
      if (found) line.postMessage(found)
    })
    line.onDisconnect.addListener(() => marks.clear())
  })
}

function listener(marks: PageMarks): (message: ToPage) => FromPage | undefined {
  let ranges: (Range | undefined)[] = []
  const rangesOf = (indexes: readonly number[]) => indexes.map(i => ranges[i]).filter(range => range !== undefined)
  return message => {
    switch (message.say) {
      case 'story':
        ranges = locate(document, message.article, message.mentions)
        return { say: 'found', indexes: [...ranges.keys()].filter(i => ranges[i]) }
      case 'marks':
        for (const kind of KINDS)
          marks.mark(kind, rangesOf(message.marks.filter(mark => mark.kind === kind).map(mark => mark.index)))
        return undefined
      case 'go':
        for (const range of rangesOf([message.index])) marks.show(range)
        return undefined
      case 'rest':
        marks.rest()
        return undefined
    }
  }
}
