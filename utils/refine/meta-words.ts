/**
 * Is every word of a line known already, or a word of dates and bylines?
 *
 *   "By Ana Example for Example News | Updated 3 May 2024, 10:49 am BST · 4 min read"
 */
import type { Article } from '../model/article.ts'
import { endsSentence } from '../text/prose.ts'
import { agencies } from './agencies.ts'
import type { Language } from './languages/language.ts'
import { languages, languagesOf } from './languages/languages.ts'

const LONGEST = 160
/** "Dec 20th 2031 | PORT EXAMPLE": so many words may stand beside a whole date, and one more beside its figures. */
const BESIDE_DATE = 2
const LONGEST_DATED = 70

export function isMetaLine(line: string, article: Article): boolean {
  if (line.length > LONGEST) return false
  const said = tokens(line.replace(MAIL, ' ').replace(ZONE, '$1 '))
  const names = new Set([...article.authors, article.site ?? ''].flatMap(tokens))
  const sections = new Set(article.section.flatMap(tokens))
  const { words, days } = vocabularyOf(article.lang)
  const unknown = said.filter(
    word => ![names, sections, agencies, words, days].some(known => known.has(word)) && !isNumber(word),
  )
  if (unknown.length > 0)
    return (
      unknown.length <= BESIDE_DATE + Number(WHOLE_DATE.test(line)) &&
      line.length < LONGEST_DATED &&
      !endsSentence(line) &&
      isDated(line, said, days)
    )
  // Without a number or a name it is no date and no byline, whatever its words; a number beside a section may be a headline.
  return (
    said.some(word => names.has(word) || agencies.has(word)) ||
    (said.some(isNumber) && said.every(word => words.has(word) || days.has(word) || isNumber(word)))
  )
}

const isNumber = (word: string) => /^\p{N}+$/u.test(word)

/** A clock's zone, whatever its letters: "10:49 am BST", "15:10 (CET)"; and what parts day and time: "29T11:36". */
const ZONE = /(\d(?:[:.]\d\d){1,2}(?: ?[AaPp]\.?[Mm]\.?)?) ?\(?\p{Lu}{1,5}\)?(?!\p{L})|(?<=\d)T(?=\d)/gu
const WHOLE_DATE = /(?<!\d)(?:\d{4}([./-])\d\d?\1\d\d?|\d\d?([./-])\d\d?\2\d{4})(?!\d)/

/** A day, its month and its year; not a year alone. */
const isDated = (line: string, said: readonly string[], days: ReadonlySet<string>): boolean =>
  WHOLE_DATE.test(line) ||
  (said.some(word => /^(?:19|20)\d\d$/.test(word)) &&
    said.some((word, at) => !isNumber(word) && days.has(word) && [said[at - 1], said[at + 1]].some(isDay)))

const isDay = (word: string | undefined): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(word ?? '')

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

interface Vocabulary {
  words: ReadonlySet<string>
  /** Months and weekdays. */
  days: ReadonlySet<string>
}

const cache = new Map<string, Vocabulary>()

function vocabularyOf(lang: string | undefined): Vocabulary {
  const key = lang ?? ''
  const known = cache.get(key)
  if (known) return known
  const calendars = lang ? ['en', lang] : Object.keys(languages)
  const vocabulary = {
    words: new Set(languagesOf(lang).flatMap(wordsOf)),
    days: new Set(calendars.flatMap(calendar)),
  }
  cache.set(key, vocabulary)
  return vocabulary
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
