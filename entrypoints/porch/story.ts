/** From the page in front of us to its story: detect, extract, refine. Needs no browser API. */
import { detect } from '../../utils/detect/detect.ts'
import { survey } from '../../utils/extract/extract.ts'
import type { PageStory } from '../../utils/model/page.ts'
import { refine } from '../../utils/refine/refine.ts'

/** Throws an Error with a sentence for the reader where the tab shows no web page at all. */
export function storyOf(page: Document): PageStory {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(page.contentType))
    throw new Error(`This tab shows a file (${page.contentType}), not a web page. Lede reads web pages.`)
  const verdict = detect(page)
  const { article, wall } = survey(page)
  if (!article) return wall ? { verdict, wall } : { verdict }
  const onFault = (step: string, error: unknown) => console.warn(`[lede] The clean-up step ${step} failed.`, error)
  return { verdict, article: refine(article, { onFault }) }
}
