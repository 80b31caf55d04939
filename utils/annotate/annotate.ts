/** The door of this room: who is in the story and where it plays. The article is only read. */
import type { Article } from '../model/article.ts'
import type { Mention, Reading } from '../model/reading.ts'
import { textsOf, toldTextsOf } from '../text/texts.ts'
import { countriesOf } from './countries.ts'
import { overlapsOneOf } from './overlaps-one-of.ts'
import type { CountryWords } from './where/languages/country-words.ts'
import { countryWordsFor as fileFor, findCountries, isCountryForm } from './where/where.ts'
import { findActors } from './who/who.ts'

export type { CountryWords }

/** The file of country words that the story's language asks for: "de"; nothing for English and for languages without one. */
export const countryWordsFor = (article: Article): string | undefined => fileFor(textsOf(article), article.lang)

/** `words` are what that file holds; without them only the names that the browser knows are found. */
export function annotate(article: Article, words?: CountryWords): Reading {
  const texts = textsOf(article)
  const told = new Set(toldTextsOf(article).map(text => text.id))
  const who = findActors(
    {
      texts: texts.map((text, i) => ({ text, place: i === 0 ? 'headline' : told.has(text.id) ? 'body' : 'caption' })),
      authors: article.authors,
      site: article.site,
    },
    isCountryForm,
  )
  const isInName = overlapsOneOf(who.mentions)
  const where = countriesOf(findCountries(texts, article.lang, words), texts, isInName)
  return {
    actors: who.actors,
    countries: where.countries,
    mentions: inReadingOrder(texts, [...who.mentions, ...where.mentions]),
  }
}

function inReadingOrder(texts: readonly { id: number }[], mentions: readonly Mention[]): Mention[] {
  const order = new Map(texts.map(({ id }, i) => [id, i]))
  return mentions.toSorted((a, b) => order.get(a.text)! - order.get(b.text)! || a.from - b.from)
}
