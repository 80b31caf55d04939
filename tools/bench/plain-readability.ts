/** Mozilla Readability alone, as others use it: a measure to beat, on the same page in the same run. */
import { Readability } from '@mozilla/readability'
import { namesInByline } from './names-in-byline.ts'
import { nothingShown, type Shown } from './shown.ts'
import { shownElement } from './shown-element.ts'

/** Empties the document it is given: run it last. */
export function plainReadability(doc: Document): Shown {
  const found = new Readability(doc, { serializer: root => root as Element }).parse()
  return {
    ...(found?.content ? shownElement(found.content) : nothingShown),
    title: found?.title ?? '',
    authors: namesInByline(found?.byline ?? ''),
    publishedAt: found?.publishedTime ?? undefined,
  }
}
