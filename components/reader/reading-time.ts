/** How long a story takes to read, by the measured speed of its language. */
import type { Article } from '../../utils/model/article.ts'
import { toldTextsOf } from '../../utils/text/texts.ts'
import { words } from '../../utils/text/words.ts'
import { localeOf } from './locale.ts'

/** Words a minute: Trauzettel-Klosinski and others, "Standardized Assessment of Reading Performance", 2012. */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}
const OTHER_WORDS_A_MINUTE = 190

/** Where words have no spaces between them, characters are counted: the same study. */
const CHARS_A_MINUTE: Record<string, number> = { zh: 255, ja: 357 }

/** Whole minutes, at least one; undefined where there is nothing to read. */
export function readingMinutes(story: Pick<Article, 'standfirst' | 'body'>, lang?: string): number | undefined {
  const chars = toldTextsOf(story)
    .map(text => text.chars)
    .join('\n')
  if (!/[\p{L}\p{N}]/u.test(chars)) return undefined
  const locale = localeOf(lang)
  const language = locale.split('-')[0]!
  const charsAMinute = CHARS_A_MINUTE[language]
  const minutes = charsAMinute
    ? (chars.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / charsAMinute
    : words(chars, locale).length / (WORDS_A_MINUTE[language] ?? OTHER_WORDS_A_MINUTE)
  return Math.max(1, Math.round(minutes))
}
