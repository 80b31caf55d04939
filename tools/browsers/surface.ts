/** What a surface of Lede shows, once it has come to rest. */
import type { View } from './browser.ts'
import { until } from './until.ts'

/** The visible words, line by line, as a person sees them. */
export const wordsOf = (view: View<ParentNode>): Promise<string> =>
  view.read(root => [...root.children].map(child => (child as HTMLElement).innerText ?? '').join('\n'))

/** A headline stands there, the story's or a refusal's, and who and where are no longer being looked for. */
export async function settled<Shown extends View<ParentNode>>(view: Shown): Promise<Shown> {
  await until('the reader', () =>
    view.read(root => root.querySelector('h1') !== null && !root.querySelector('[aria-busy="true"]')),
  )
  return view
}
