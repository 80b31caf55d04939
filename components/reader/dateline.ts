/** The day and time of publication, in words of the article's language. */
import { localeOf } from './locale.ts'

/** "2031-03-04" or "2031-03-04T09:30:00+09:00" in; undefined where there is no such day or language. */
export function dateline(iso: string, lang = 'en', timeZone?: string): string | undefined {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return undefined
  // A bare day is read as midnight UTC and must not become the day before, west of Greenwich.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  return new Intl.DateTimeFormat(localeOf(lang), {
    dateStyle: 'long',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short', ...(timeZone && { timeZone }) }),
  }).format(date)
}
