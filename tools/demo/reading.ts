/** Waits until a surface shows its story with who and where, and says what stands in it. */
import type { View } from '../browsers/browser.ts'
import { until } from '../browsers/until.ts'

/** The visible words, line by line, as a person sees them. */
export const wordsOf = (view: View<ParentNode>): Promise<string> =>
  view.read(root =>
    // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not part of what is seen
    [...root.children].map(child => (child as HTMLElement).innerText ?? '').join('\n'),
  )

/** The story is there when a headline or a refusal is; who and where when nothing is busy any more. */
export async function settled(what: string, view: View<ParentNode>): Promise<void> {
  await until(what, () =>
    view.read(root => {
      const isThere = root.querySelector('h1, [role="alert"], [role="status"]')
      return isThere !== null && !root.querySelector('[aria-busy="true"]')
    }),
  )
}
