/** What axe finds wrong in a view. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { View } from '../../tools/browsers/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  nodes: { target: unknown; failureSummary: string }[]
}

interface Result {
  violations: Finding[]
  /** How many rules found something to look at. */
  passed: number
}

/** A closed shadow root is opened, in this page's own world and for axe alone. */
const ask = `
  const host = root.host
  if (host) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })
  return window.axe.run(host ?? document, { resultTypes: ['violations'] }).then(({ violations, passes }) => {
    if (host) delete host.shadowRoot
    return { violations, passed: passes.length }
  })`

export async function violationsOf(view: View<ParentNode>): Promise<string[]> {
  // Made from text: the question is sent as text, and axe has to travel inside it.
  const question = new Function('root', `${axe};${ask}`) as (root: ParentNode) => Promise<Result>
  const { violations, passed } = await view.read(question)
  if (passed === 0) throw new Error('axe looked at nothing')
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`))
}
