/** What detection made of the page, in one sentence: "Looks like a news article: NewsArticle data, dated address, 940 words." */
import type { Verdict } from '../../utils/model/verdict.ts'

/** The strongest reasons convince; a list of ten does not. */
const REASONS = 3

export function judged({ isNews, reasons }: Verdict): string {
  const opinion = isNews ? 'Looks like a news article' : 'Does not look like a news article'
  return `${opinion}: ${reasons.slice(0, REASONS).join(', ')}.`
}
