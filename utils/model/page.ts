/** What the injected script brings home from a page. */
import type { Article } from './article.ts'
import type { Wall } from './condition.ts'
import type { Verdict } from './verdict.ts'

export interface PageStory {
  verdict: Verdict
  /** Absent where the page holds no article. */
  article?: Article
  /** What stands in place of the story, where that is known. */
  wall?: Wall
}
