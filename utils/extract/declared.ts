/** Does the page say of itself that it is a story? */
import { firstMeta, type PageFacts } from '../dom/facts.ts'

export const isDeclaredStory = (facts: PageFacts): boolean =>
  facts.story !== undefined || /article/i.test(firstMeta(facts, 'og:type') ?? '')
