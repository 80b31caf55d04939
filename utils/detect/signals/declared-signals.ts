/** What title, head and data tell. */
import { isArticle, isNews } from '../kinds.ts'
import { lettersIn } from '../letters.ts'
import type { Signals } from '../signal.ts'
import { isOneOf, wordsIn } from '../words.ts'

export const declaredNames = [
  'title like a headline',
  'NewsArticle data',
  'Article data',
  'declared as an article',
  'declared as something else',
  'newspaper section',
  'AMP version',
  'page of a single entry',
]

export const declaredSignals: Signals = ({ title, declared }) => {
  const { types, open, marks, hasSection, hasAmp } = declared()
  const isOpenArticle = open.includes('article')
  return [
    Math.min(headlineOf(title), 70) / 70,
    isNews(types),
    isArticle(types),
    isOpenArticle,
    open !== '' && !isOpenArticle,
    hasSection,
    hasAmp,
    wordsIn(marks).some(word => isOneOf(' single article story postid ', word)),
  ]
}

/** The longest part between separators, without the site's name: "Ferries stop for a day | The Norvik Post". */
function headlineOf(title: string): number {
  let longest = 0
  for (const part of title.split(/ [-|–—:·»] /)) longest = Math.max(longest, lettersIn(part))
  return longest
}
