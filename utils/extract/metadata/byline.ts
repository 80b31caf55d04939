/**
 * A byline becomes names.
 *
 *   "BY ANA EXAMPLE [ana@news.example]"        Ana Example
 *   "Von Ana Muster und Jon Muster, Bern"      Ana Muster, Jon Muster
 *   "글 홍길동 기자"                             홍길동
 */
import { nameCase } from '../../text/name-case.ts'

const BY =
  /^(?:(?:written|words|story|text|report(?:ed|ing)?|posted|published|compiled|edited|photos?|video)\s+(?:and\s+\w+\s+)?)?(?:by|von|vom|par|por|di|da|de|door|av|af|od|oleh|bởi|yazan|автор|текст|кем|글|작성|文|作者|記者|记者|編輯|责任编辑|بقلم|كتب|מאת|author|autor|autore|auteur|texte?|testo|texto|foto|bericht)\s*[:：|]?\s+|^(?:文|作者|記者|记者|글|autor(?:in|es)?|author|text|texte|texto|testo|автор|by|by line|byline)\s*[:：|／/]\s*/iu
const AFTER = /\s*(?:기자|특파원|논설위원|記者|记者|報道|編集委員|撰稿|報導|报道)\s*=?$/u
const MAIL = /[[(<]?\s*(?:[\w.+-]+\s*@\s*[\w.-]+\.\w+|\[?email\s*protected\]?|\[at\][^\s]*)\s*[\])>]?/gi
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\w.]+/gi
const APART =
  /\s*(?:,|;|\||·|•|\/|、|，|・|&|(?<!\p{L})(?:and|und|et|y|e|en|och|og|with|mit|avec|con|ve|и|và)(?!\p{L})| [-–—] )\s*/iu
/** What stands beside a name and is none: roles, places of work, dates, counters. */
const ROLE =
  /(?<!\p{L})(?:editors?|editor-in-chief|reporters?|correspondents?|writers?|staff|journalists?|columnists?|producers?|contributors?|contributing|senior|chief|head|deputy|bureau|desk|redakteur(?:in)?|redaktion|korrespondent(?:in)?|journaliste|rédact\w+|redactora?|periodista|corresponsal|redattore|inviat[oa]|professor|analyst|fellow|director|specialist|political|business|sports?|science|technology|health|world|national|local|published|updated|posted|minutes?|min|read|follow|view|profile|bio|email|twitter|facebook|share|comments?|gmt|utc|est|am|pm|uhr|juli|special to)(?!\p{L})|\d/iu

export function namesFrom(byline: string): string[] {
  if (byline.length > 400 || /^https?:\/\/\S+$/i.test(byline) || /[{}<>=]/.test(byline)) return []
  const bare = byline
    .replace(MAIL, ' ')
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(BY, '')
  const parts = bare.split(APART).map(clean)
  const names = parts.filter(isName)
  return names.length ? names.map(cased) : house(parts)
}

/** Of short lines, the first that opens as a byline does and names somebody: for pages whose markup says nothing. */
export function findByline(lines: readonly string[]): string[] {
  return lines.filter(line => OPENS.test(line) && namesFrom(line).length > 0).slice(0, 1)
}
const OPENS =
  /^(?:(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|Af|Od|Yazan|Автор|Текст)\s*:?\s+\p{Lu}|(?:글|文|作者|記者|记者|بقلم|كتب)\s*[:：|／/]?\s*\p{L}|\p{L}{2,4}\s?(?:기자|記者|记者)(?:\s|$))/u

/** One short word in capitals is an agency or initials, not a name that is shouted. */
const cased = (name: string): string => (name.length <= 5 && !name.includes(' ') ? name : nameCase(name))

const clean = (part: string): string =>
  part
    .replace(BY, '')
    .replace(/[[(（［].*$/, '')
    .replace(AFTER, '')
    .replace(/^[\s.,:;|*_–—-]+|[\s,:;|*_–—-]+$/g, '')
    .trim()

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 60 || ROLE.test(part)) return false
  const words = part.split(' ')
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part)) return part.length <= 15
  if (words.length > 6) return false
  // Scripts without capitals cannot be asked for one.
  return (
    !/\p{Lu}|\p{Ll}/u.test(part) ||
    (words.some(word => /^\p{Lu}/u.test(word)) && !/[?!…]|\.\s/.test(part.replace(/\b\p{L}{1,3}\./gu, ''))) ||
    (words.length === 1 && /^\p{Ll}[\p{L}.-]+$/u.test(part) && part.length > 3)
  )
}

/** Where nothing reads like a person: "News Desk" is what the page gives. */
const house = (parts: readonly string[]): string[] =>
  parts.filter(part => part.length > 1 && part.length < 60 && /\p{L}/u.test(part) && !/\d/.test(part)).slice(0, 1)
