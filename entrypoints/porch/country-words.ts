/** The file of country words that a story's language asks for. Without it the story is read with the browser's own names. */
import { type CountryWords, countryWordsFor } from '../../utils/annotate/annotate.ts'
import type { Article } from '../../utils/model/article.ts'
import { packaged } from './packaged.ts'

/** Kept while the background lives: tables are built from a file once. */
const loaded = new Map<string, CountryWords>()

export async function countryWordsOf(article: Article): Promise<CountryWords | undefined> {
  const lang = countryWordsFor(article)
  if (lang === undefined) return undefined
  if (loaded.has(lang)) return loaded.get(lang)
  try {
    loaded.set(lang, await packaged<CountryWords>(`countries/${lang}.json`))
  } catch (error) {
    console.warn('[lede] Countries are found by their plain names only.', error)
  }
  return loaded.get(lang)
}
