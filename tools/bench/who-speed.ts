/** How long a report takes, beside compromise in the same run: processor time for a report of 670 words. */
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { findActors } from '../../utils/annotate/who/who.ts'
import type { Article } from '../../utils/model/article.ts'
import { textsOf } from '../../utils/text/texts.ts'
import { compromiseNames } from './who-compromise.ts'

const WORDS = 670
const ROUNDS = 5

export function speedOf(articles: readonly Article[]): { lede: number; compromise: number } {
  const stories = articles.map(textsOf)
  const chars = stories.map(texts => texts.map(t => t.chars).join('\n'))
  const words = chars.reduce((sum, story) => sum + story.split(/\s+/).length, 0)
  const lede = () => {
    for (const texts of stories)
      findActors(
        { texts: texts.map((text, i) => ({ text, place: i === 0 ? 'headline' : 'body' })), authors: [] },
        isCountryForm,
      )
  }
  const compromise = () => chars.map(compromiseNames)
  // by turns, so that a busy machine slows both
  const times = Array.from({ length: ROUNDS }, () => ({ lede: timed(lede), compromise: timed(compromise) }))
  const best = (who: 'lede' | 'compromise') => (Math.min(...times.map(t => t[who])) / words) * WORDS
  return { lede: best('lede'), compromise: best('compromise') }
}

function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
