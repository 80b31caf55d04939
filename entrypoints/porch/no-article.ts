/** What every surface says on a page without a story: that there is none, and what the page looks like instead. */
import { conditionWords } from '../../components/reader/condition-words.ts'
import { judged } from '../../components/reader/judged.ts'
import type { PageStory } from '../../utils/model/page.ts'

export function noArticle({ verdict, wall }: Pick<PageStory, 'verdict' | 'wall'>): string {
  if (wall) return conditionWords(wall)
  return verdict.isNews
    ? 'This looks like a news article, but Lede found no story text on the page.'
    : `Lede found no article on this page. ${judged(verdict)}`
}
