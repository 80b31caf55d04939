/** What a <browser> of Firefox shows, seen from outside: a tab, the popup, or the overlay's closed shadow root. */
import type { Json, View } from '../browser.ts'
import type { GeckoBrowser, GeckoContent, GeckoWindow } from './gecko.ts'
import type { Marionette } from './marionette.ts'

export interface Place {
  /** A selector for the <browser> in Firefox's window. */
  browser: string
  /** What of its content is the root. */
  root: 'document' | 'overlay'
}

/** The name by which a tab's <browser> is found again, whichever tab is in front. */
export const tabBrowser = (handle: string) => `browser[data-lede="${handle}"]`
export const openPopup = 'browser.webextension-popup-browser'

declare const window: GeckoWindow

export function viewOf<Root extends ParentNode>(marionette: Marionette, place: Place): View<Root> {
  const ask = async (question: string, given: Json[]) => {
    const { value, fault } = await marionette.chrome<{ value: unknown; fault?: string }>(
      askInFrame,
      place.browser,
      frameScript(place, question, given),
    )
    if (fault) throw new Error(fault)
    return value
  }
  return {
    read: (question, ...given) => ask(String(question), given) as never,
    click: async (selector, words = '') => void (await ask(String(clickFirst), [selector, words])),
    png: async () => Buffer.from(await marionette.chrome<string>(snapshot, place.browser), 'base64'),
  }
}

const answerName = 'lede:answer'

/** Runs beside the content, with Firefox's rights: closed shadow roots are open to it, and its click is a trusted one. */
const frameScript = ({ root }: Place, question: string, given: Json[]): string => `{
  const answer = data => sendAsyncMessage(${JSON.stringify(answerName)}, data)
  const root = ${
    root === 'document' ? 'content.document' : 'content.document.querySelector("lede-reader")?.openOrClosedShadowRoot'
  }
  Promise.resolve()
    .then(() => (${question})(root, ...${JSON.stringify(given)}))
    .then(value => answer({ value }), error => answer({ fault: String(error) }))
}`

function askInFrame(selector: string, script: string): Promise<unknown> {
  const sidebar = window.document.querySelector<GeckoBrowser>('#sidebar')
  const browser = (window.document.querySelector(selector) ??
    sidebar?.contentDocument?.querySelector(selector)) as GeckoBrowser | null
  if (!browser) return Promise.resolve({ fault: `there is no ${selector}` })
  return new Promise(resolve => {
    // A page that leaves for the back-forward cache while it is asked never answers.
    window.setTimeout(() => resolve({ fault: 'the page did not answer' }), 5000)
    const manager = browser.messageManager
    manager.addMessageListener('lede:answer', function heard({ data }) {
      manager.removeMessageListener('lede:answer', heard)
      resolve(data)
    })
    manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false)
  })
}

function clickFirst(root: ParentNode, selector: string, words: string): void {
  const element = [...root.querySelectorAll<HTMLElement>(selector)].find(found => found.textContent.includes(words))
  if (!element) throw new Error(`nothing matches ${selector} with "${words}"`)
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  // As a person's click does, it lets the page do what browsers allow on a click alone.
  const { windowUtils } = element.ownerDocument.defaultView as unknown as GeckoContent
  const handling = windowUtils.setHandlingUserInput(true)
  element.click()
  handling.destruct()
}

async function snapshot(selector: string): Promise<string> {
  const sidebar = window.document.querySelector<GeckoBrowser>('#sidebar')
  const browser = (window.document.querySelector(selector) ??
    sidebar?.contentDocument?.querySelector(selector)) as GeckoBrowser | null
  const picture = await browser!.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')!.drawImage(picture, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1]!
}
