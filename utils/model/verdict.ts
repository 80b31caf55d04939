/** Is this page a news article, and why do we think so. */
export interface Verdict {
  isNews: boolean
  /** 0 to 1. */
  score: number
  /** The signals in words, strongest first: "NewsArticle data", "940 words". */
  reasons: string[]
}
