/**
 * The names in a line that says who wrote the story; nothing where the line says anything else besides.
 *
 *   "BY ANA EXAMPLE [ana@example.org]"          Ana Example
 *   "Von Ana Example und Bo Muster, Agentur"    Ana Example, Bo Muster
 *   "홍길동 기자 hong@example.kr"                 홍길동
 */
import { nameCase } from '../text/name-case.ts'
import { agencies } from './agencies.ts'
import type { Language } from './languages/language.ts'
import { languagesOf } from './languages/languages.ts'
import { MAIL } from './meta-words.ts'

const LONGEST = 140

export function readByline(line: string, lang: string | undefined): string[] | undefined {
  if (line.length > LONGEST) return
  const plain = line
    .replace(MAIL, ' ')
    .replace(/[[(［（【〔]([^[\](){}［］（）【】〔〕]*)[\])］）】〕]/gu, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const language of languagesOf(lang)) {
    const names = opened(plain, language) ?? closed(plain, language)
    if (names) return names
  }
  return
}

/** "By Ana Example, Reuters" */
function opened(line: string, { by, meta }: Language): string[] | undefined {
  const hit = new RegExp(`^${by.source}`, 'iu').exec(line)
  return hit ? namesIn(line.slice(hit[0].length), meta) : undefined
}

/** "홍길동 기자" */
function closed(line: string, { after, meta }: Language): string[] | undefined {
  if (!after) return
  const hit = new RegExp(`${after.source}$`, 'u').exec(line)
  return hit ? namesIn(line.slice(0, hit.index).replace(new RegExp(after.source, 'gu'), ','), meta) : undefined
}

const BETWEEN = /\s*(?:[,;&|/、·•]|\s(?:and|und|et|y|e|i|и|و|en|og|och|with|mit|avec|con|for|für)\s)\s*/iu

function namesIn(said: string, meta: string[]): string[] | undefined {
  const parts = said
    .split(BETWEEN)
    .map(part => part.replace(/^[\s=:]+|[\s.:]+$/g, ''))
    .filter(Boolean)
  const [first] = parts
  if (!first || (!isName(first) && !OFFICE.test(first))) return
  const names = parts.filter(isName)
  const known = parts.every(part => isName(part) || isSideNote(part, meta))
  return known ? names.map(nameCase) : undefined
}

const SMALL = 'd[aei]|del?|della|dos|das|du|van|von|der|den|ter|la|le|al|el|bin|ibn|abu|ben|zu|y|st\\.?'
const LATIN = new RegExp(
  `^(?=(?:\\S+ )*\\p{Lu})\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:${SMALL}|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4}$`,
  'u',
)
const EASTERN =
  /^(?:[\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{2,7}(?:[ 　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,8})?)$/u
const ARABIC = /^[\p{Script=Arabic}\p{M}'-]{2,}(?: [\p{Script=Arabic}\p{M}'-]{2,}){1,3}$/u

/** "Example Staff", "Redaktion Example": a byline that names nobody. */
const OFFICE =
  /^(?:\p{Lu}[\p{L}.-]* ){0,3}(?:Staff(?: (?:Reports?|Reporters?|Writers?))?|Newsroom|News Desk|Web Desk|Editorial Board|Agencies)$|^(?:Redaktion|Redacción|Redazione|Rédaction|Redação|Redactie|Редакция)(?: \p{Lu}[\p{L}.-]*){0,3}$/u

const isName = (part: string): boolean =>
  (LATIN.test(part) || EASTERN.test(part) || ARABIC.test(part)) &&
  !part
    .toLowerCase()
    .split(' ')
    .some(word => agencies.has(word)) &&
  !OFFICE.test(part) &&
  !/\b(?:News|Times|Post|Staff|Editor|Desk|Correspondent|Reporter|Writer|Today|Magazine|Team|Redaktion|Redacción|Redazione)\b/i.test(
    part,
  )

/** What may stand beside a name: a date, an agency, a place or an office in a word or two. */
const isSideNote = (part: string, meta: string[]): boolean =>
  part.split(' ').length <= 8 &&
  part
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .every(
      word =>
        word === '' || /^\p{N}/u.test(word) || agencies.has(word) || meta.includes(word) || part.split(' ').length <= 3,
    )
