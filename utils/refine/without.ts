/** Takes blocks out of a body and writes each one down; the same article comes back when none goes. */
import type { Article, Block } from '../model/article.ts'
import { blockWords } from './block-words.ts'

/** Why this block goes; nothing means that it stays. */
export type Judge = (block: Block, at: number) => string | undefined

export function without(article: Article, step: string, judge: Judge): Article {
  const reasons = article.body.map(judge)
  if (reasons.every(reason => reason === undefined)) return article
  return {
    ...article,
    body: article.body.filter((_, at) => reasons[at] === undefined),
    removed: [
      ...article.removed,
      ...article.body.flatMap((block, at) => {
        const reason = reasons[at]
        return reason === undefined ? [] : [{ step, reason, words: blockWords(block) }]
      }),
    ],
  }
}
