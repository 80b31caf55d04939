/** All that the tagger learns from, in one convention. */
import { withHeadlineInCapitals, withHeadlineInTitleCase, withoutStraySpaces, withPlacesApart } from './conventions.ts'
import type { NameLists } from './invented-names.ts'
import { inventedStories } from './invented-stories.ts'
import { type MarkedText, markedTexts } from './named-stories.ts'

/** Undefined where the sets are not there: the corpora are no part of the project. */
export function trainingTexts(corpus: string, lists: NameLists): MarkedText[] | undefined {
  const old = markedTexts(corpus, 'conll03-train')
  const recent = markedTexts(corpus, 'enww-train')
  if (!old || !recent) return
  const published = [...old, ...recent.map((story, i) => (i % 2 === 0 ? withoutStraySpaces(story) : story))]
    .map(withPlacesApart)
    .map((story, i) => {
      if (i % 6 === 1) return withHeadlineInTitleCase(story)
      return i % 6 === 4 ? withHeadlineInCapitals(story) : story
    })
  return [...published, ...inventedStories(lists)]
}
