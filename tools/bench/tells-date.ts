/** Does a line date something, as a page does: to the day, the month of a year or the minute? A price or a year alone is no date. */
import { fold } from '../../utils/text/fold.ts'
import { words } from '../../utils/text/words.ts'

const CALENDARS = 'ar cs da de en es fi fr he hi id it lt nb nl pl pt ru sv tr uk'

const MONTHS: ReadonlySet<string> = new Set(
  CALENDARS.split(' ')
    .flatMap(lang =>
      (['long', 'short'] as const).flatMap(month =>
        Array.from({ length: 12 }, (_, n) => {
          const day = new Intl.DateTimeFormat(lang, { day: 'numeric', month, calendar: 'gregory', timeZone: 'UTC' })
          return fold(day.formatToParts(Date.UTC(2024, n, 1)).find(part => part.type === 'month')?.value ?? '')
        }),
      ),
    )
    .filter(month => /^\p{L}+$/u.test(month)),
)

/** 2026-03-14, 14.3.26, 3/14/2026, 3月14日, 3월 14일 */
const NUMERIC = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)|\d{1,2}[月월])/u
/** 8:05, 20.15 Uhr, 8.05 pm */
const CLOCK = /(?<![\d$€£¥:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?!\d)|\.[0-5]\d ?(?:uhr|[ap]\.?m\.?)(?!\p{L}))/iu
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/
/** "14 March" alone; with more words and without a year it is a day in the story. */
const FEW = 3

export function tellsDate(line: string): boolean {
  if (NUMERIC.test(line) || CLOCK.test(line)) return true
  const said = words(fold(line))
  const isNumber = (word = '') => DAY.test(word) || YEAR.test(word)
  const dated = said.some((word, at) => MONTHS.has(word) && (isNumber(said[at - 1]) || isNumber(said[at + 1])))
  return dated && (said.length <= FEW || said.some(word => YEAR.test(word)))
}
