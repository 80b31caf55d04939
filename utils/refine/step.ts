/** A step takes an article and gives back another. It drops, splits or moves, and never invents a word. */
import type { Article } from '../model/article.ts'

export interface Step {
  /** The step's file name. It stands in every removal that the step writes down. */
  name: string
  /** Leaves its input alone; the same object comes back when there is nothing to do. Twice is once. */
  run: (article: Article) => Article
}

/** What one step takes away may bare more of the same. Each round takes something, so there is an end; this is the guard. */
const MOST_ROUNDS = 60

/** Makes a step of one round of work: it goes on until a round changes nothing, so that twice is once. */
export const step = (name: string, round: (article: Article, name: string) => Article): Step => ({
  name,
  run: article => {
    let now = article
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
      const next = round(now, name)
      if (next === now) return now
      now = next
    }
    return now
  },
})
