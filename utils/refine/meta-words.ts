/**
 * Is every word of a line known already, or a word of dates and bylines?
 *
 *   "By Ana Example for Example News | Updated 3 May 2024, 10:49 am BST · 4 min read"
 */
import type { Article } from '../model/article.ts'
import { agencies } from './agencies.ts'
import type { Language } from './languages/language.ts'
import { languages, languagesOf } from './languages/languages.ts'

const LONGEST = 160

export function isMetaLine(line: string, article: Article): boolean {
  if (line.length > LONGEST) return false
  const said = tokens(line.replace(MAIL, ' '))
  const names = new Set([...article.authors, ...article.section, article.site ?? ''].flatMap(tokens))
  const vocabulary = vocabularyOf(article.lang)
  const isNumber = (word: string) => /^\p{N}+$/u.test(word)
  // Without a number or a name it is no date and no byline, whatever its words.
  return (
    said.some(word => isNumber(word) || names.has(word) || agencies.has(word)) &&
    said.every(word => isNumber(word) || names.has(word) || agencies.has(word) || vocabulary.has(word))
  )
}

/** An address of the author, also as hidden from robots: "[email protected]". */
export const MAIL = /[[(<]*\s*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[?email\s*protected\]?)\s*[\])>]*/giu

/** "Stand: 10:49 UhrLesedauer: 5 Minuten" is stand, 10, 49, uhr, lesedauer, 5, minuten. */
const tokens = (line: string): string[] =>
  line
    .normalize('NFKC')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$& ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

const cache = new Map<string, Set<string>>()

function vocabularyOf(lang: string | undefined): Set<string> {
  const key = lang ?? ''
  const known = cache.get(key)
  if (known) return known
  const calendars = lang ? ['en', lang] : Object.keys(languages)
  const words = new Set([...languagesOf(lang).flatMap(wordsOf), ...calendars.flatMap(calendar)])
  cache.set(key, words)
  return words
}

const wordsOf = (language: Language): string[] => language.meta.flatMap(tokens)

/** Months and weekdays, long and short, as this language writes them inside a date. */
function calendar(lang: string): string[] {
  let formats: Intl.DateTimeFormat[]
  try {
    formats = (['long', 'short'] as const).map(
      month => new Intl.DateTimeFormat(lang, { day: 'numeric', month, weekday: month, timeZone: 'UTC' }),
    )
  } catch {
    return [] // The page's own idea of a language tag.
  }
  return formats.flatMap(format =>
    Array.from({ length: 12 * 7 }, (_, n) => format.format(Date.UTC(2024, n % 12, 1 + Math.floor(n / 12)))).flatMap(
      tokens,
    ),
  )
}
