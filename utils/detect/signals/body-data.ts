/** An article's data among the elements of the body: microdata on the elements, and scripts that stand deep in it. */
import { typesIn } from '../declared.ts'
import { isArticle } from '../kinds.ts'
import type { Signals } from '../signal.ts'

export const bodyDataNames = ['Article data in the body']

export const bodyData: Signals = ({ root }) => {
  if (root().querySelector('[itemtype$=Article],[itemtype$=BlogPosting]')) return [true]
  const scripts = [...root().querySelectorAll('div script[type="application/ld+json"]')]
  return [scripts.some(script => isArticle(typesIn(script.textContent ?? '')))]
}
