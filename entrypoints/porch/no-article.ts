/** What every surface says on a page without a story: that there is none, and what the page looks like instead. */
import { judged } from '../../components/reader/judged.ts'
import type { Verdict } from '../../utils/model/verdict.ts'

export const noArticle = (verdict: Verdict): string =>
  verdict.isNews
    ? 'This looks like a news article, but Lede found no story text on the page.'
    : `Lede found no article on this page. ${judged(verdict)}`
