/** The country words that a story asks for, made on the spot: for the terminal, the benches and the tests. */
import { type CountryWords, countryWordsFor } from '../../utils/annotate/annotate.ts'
import type { Article } from '../../utils/model/article.ts'
import { countryWords } from './country-words.ts'

export function countryWordsOf(article: Article): CountryWords | undefined {
  const lang = countryWordsFor(article)
  return lang === undefined ? undefined : countryWords(lang)
}
