/** What the page gives search engines and friends as its summary. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { plainText } from './plain-text.ts'

export const readDescription = (facts: PageFacts): string | undefined =>
  plainText(facts.story && field(facts.story, 'description')) ??
  plainText(firstMeta(facts, 'og:description', 'description', 'twitter:description', 'dc.description'))
