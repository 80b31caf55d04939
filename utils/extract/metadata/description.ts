/** What the page gives search engines and friends as its summary. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { plainText } from './plain-text.ts'

const NAMES = ['og:description', 'description', 'twitter:description', 'dc.description']

export const readDescription = (facts: PageFacts): string | undefined =>
  plainText(facts.story && field(facts.story, 'description')) ?? plainText(firstMeta(facts, ...NAMES))

/** Every summary that the page declares: some write the standfirst for one reader and something else for another. */
export const declaredSummaries = (facts: PageFacts): string[] =>
  [
    ...['description', 'alternativeHeadline', 'abstract'].map(key => facts.story && field(facts.story, key)),
    ...NAMES.flatMap(name => facts.meta.get(name) ?? []),
  ].flatMap(summary => plainText(summary) ?? [])
