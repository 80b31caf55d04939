/** Is what was found a story? A page of four words, a cookie line or a button's label is none. */
import { firstMeta, type PageFacts } from '../dom/facts.ts'
import type { Article } from '../model/article.ts'
import { endsSentence, weight } from '../text/prose.ts'
import { bodyTextsOf } from '../text/texts.ts'
import { isDeclaredStory } from './declared.ts'

/** About forty words: beyond them a page need not say that it is an article. */
const ENOUGH = 200
const SENTENCE = 40

/** A brief of a sentence or three is a story where the page says so. */
export function isStory({ body }: Article, facts: PageFacts): boolean {
  const lines = bodyTextsOf(body).map(text => text.chars)
  if (lines.reduce((sum, line) => sum + weight(line), 0) >= ENOUGH) return true
  return isDeclared(facts) && lines.some(line => weight(line) >= SENTENCE && endsSentence(line))
}

const isDeclared = (facts: PageFacts): boolean =>
  isDeclaredStory(facts) ||
  firstMeta(facts, 'article:published_time', 'article:published', 'datepublished') !== undefined
