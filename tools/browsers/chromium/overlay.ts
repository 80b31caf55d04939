/** The full reader over a page: its shadow root is closed to scripts, but not to the debugger. */
import type { CDPSession, Page } from 'puppeteer-core'
import type { View } from '../browser.ts'
import { middleOf } from './pointer.ts'

interface Node {
  nodeName: string
  backendNodeId: number
  children?: Node[]
  shadowRoots?: Node[]
}

export async function overlayView(page: Page): Promise<View<ShadowRoot> | undefined> {
  const session = await page.createCDPSession()
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: Node }
  const shadow = hostIn(root)?.shadowRoots?.[0]
  if (!shadow) {
    await session.detach()
    return undefined
  }
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
  const read = askObject(session, object.objectId!)
  return {
    read,
    click: async (selector, words = '') => page.mouse.click(...(await read(middleOf, selector, words))),
    png: () => page.screenshot(),
  }
}

const hostIn = (node: Node): Node | undefined =>
  node.nodeName === 'LEDE-READER' ? node : (node.children ?? []).map(hostIn).find(Boolean)

const askObject =
  (session: CDPSession, objectId: string): View<ShadowRoot>['read'] =>
  async (question, ...given) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...given) { return (${question})(this, ...given) }`,
      arguments: given.map(value => ({ value })),
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
