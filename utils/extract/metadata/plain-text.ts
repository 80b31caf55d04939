/** What a page declares, as plain text of a sane length: a string, a number or an object with a name. */
import { field, type JsonObject } from '../../dom/json-ld.ts'

const MAX = 1000

export function plainText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return
  const flat = value
    .slice(0, MAX)
    .replace(/[\u00ad\u2060\u200b\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return decoded(decoded(flat)) || undefined
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    middot: '·',
    euro: '€',
    laquo: '«',
    raquo: '»',
    eacute: 'é',
    agrave: 'à',
    egrave: 'è',
    ccedil: 'ç',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
  }),
)

/** "Ferry &amp; port": written into a script, an entity stays as it is, and so it is shown. Some templates escape twice. */
const decoded = (s: string): string =>
  s.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })

export const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined

/** One or many, a name or an object with one: what JSON-LD allows for an author, a publisher, a section. */
export const namesIn = (value: unknown): string[] =>
  [value]
    .flat(3)
    .slice(0, 50)
    .flatMap(item => {
      const object = objectOf(item)
      const name = object ? field(object, 'name') : item
      return Array.isArray(name) ? namesIn(name.filter(n => typeof n === 'string')) : (plainText(name) ?? [])
    })

export const shownText = (el: Element | null | undefined): string | undefined => plainText(el?.textContent ?? undefined)
