/**
 * A date as pages write it becomes ISO 8601.
 *
 *   "2026-03-04T18:32:00+0900"            2026-03-04T18:32:00+09:00
 *   "Published: 04 Mar. 2026, 18:32"      2026-03-04T18:32:00
 *   "4. März 2026", "2026年3月4日"          2026-03-04
 */
const MONTHS: readonly string[] = [
  'jan ene janv gen янв janu led sty oca tam',
  'feb fév fev фев févr únor lut şub febr helm',
  'mar mär mars märz mrz мар marz maart bře maal maa',
  'apr abr avr апр dub kwi nis huht',
  'may mai mayo maio mag mei май мая maj kvě květ',
  'jun juin giu июн červn cze haz kesä',
  'jul juil lug июл červen lip tem heinä',
  'aug ago août aou août авг srp sie ağu elo',
  'sep set sept сен září wrz eyl syys',
  'oct okt ott out окт říj paź eki loka',
  'nov ноя lis kas marras',
  'dec dez dic déc дек pros gru ara joulu',
]

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i
const CJK = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/
const YEAR_FIRST = /\b((?:19|20)\d{2})[./](\d{1,2})[./](\d{1,2})\b/
const DAY_FIRST = /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})\b/
const SLASHES = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/
/** Dots alone: 10/11/12 could be anything. */
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/
const DAY_MONTH =
  /\b(\d{1,2})(?:st|nd|rd|th|º|\.|er)?\s*(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s*(?:de\s+|del\s+)?((?:19|20)\d{2})\b/u
const MONTH_DAY = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/u
const CLOCK = /\b(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i

/** `monthFirst`: 3/4/2026 is the fourth of March, as America writes it. */
export function isoDate(value: string | undefined, monthFirst = false): string | undefined {
  if (!value || value.length > 300) return
  const iso = ISO.exec(value)
  if (iso)
    return build(
      iso[1]!,
      iso[2]!,
      iso[3]!,
      iso[4]
        ? { hour: iso[4], minute: iso[5]!, second: iso[6], zone: iso[7] }
        : clockIn(value.slice(iso.index + iso[0].length)),
    )
  if (/^\d{10}(?:\d{3})?$/.test(value))
    return new Date(Number(value.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z')
  if (/^(?:19|20)\d{6}$/.test(value)) return build(value.slice(0, 4), value.slice(4, 6), value.slice(6, 8))
  for (const [pattern, order] of [
    [CJK, [1, 2, 3]],
    [YEAR_FIRST, [1, 2, 3]],
    [DAY_MONTH, [3, 2, 1]],
    [MONTH_DAY, [3, 1, 2]],
    ...(monthFirst ? ([[SLASHES, [3, 1, 2]]] as const) : []),
    [DAY_FIRST, [3, 2, 1]],
    [SLASHES, [3, 1, 2]], // where there is no month 15
    [SHORT_YEAR, [3, 2, 1]],
  ] as const) {
    const hit = pattern.exec(value)
    if (!hit) continue
    const date = build(
      hit[order[0]]!.padStart(4, '20'),
      monthOf(hit[order[1]]!),
      hit[order[2]]!,
      clockIn(value.slice(hit.index + hit[0].length)),
    )
    if (date) return date
  }
  return undefined
}

interface Clock {
  hour: string
  minute: string
  second?: string | undefined
  half?: string | undefined
  zone?: string | undefined
}

function clockIn(rest: string): Clock | undefined {
  const hit = CLOCK.exec(rest)
  return hit ? { hour: hit[1]!, minute: hit[2]!, second: hit[3], half: hit[4], zone: hit[5] } : undefined
}

function monthOf(word: string): string {
  if (/^\d+$/.test(word)) return word
  const lower = word.toLowerCase()
  const at = MONTHS.findIndex(names => names.split(' ').some(name => lower.startsWith(name)))
  return at < 0 ? '0' : String(at + 1)
}

function build(year: string, month: string, day: string, clock?: Clock): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || y < 1900) return
  const iso = `${year}-${two(m)}-${two(d)}`
  if (!clock) return iso
  const hour = (Number(clock.hour) % (clock.half ? 12 : 24)) + (/^p/i.test(clock.half ?? '') ? 12 : 0)
  if (hour > 23 || Number(clock.minute) > 59) return iso
  return `${iso}T${two(hour)}:${clock.minute}:${clock.second ?? '00'}${zoneOf(clock.zone)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

function zoneOf(zone: string | undefined): string {
  if (!zone) return ''
  if (/^[zug]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
