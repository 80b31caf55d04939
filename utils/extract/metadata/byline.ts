/**
 * A byline becomes names.
 *
 *   "BY ANA EXAMPLE [ana@news.example]"        Ana Example
 *   "Von Ana Muster und Jon Muster, Bern"      Ana Muster, Jon Muster
 *   "글 홍길동 기자"                             홍길동
 */
import { nameCase } from '../../text/name-case.ts'
import { isAgency } from './house.ts'

/** With nothing but a space behind them. */
const SAID = 'by|von|vom|par|por|di|da|de|door|av|af|od|eftir|oleh|bởi|yazan|автор|кем|글|作者|記者|记者|بقلم|كتب|מאת'
/** Words of the language too: only with a colon. */
const LABEL =
  'penulis|haber|quelle|source|fuente|fonte|kaynak|текст|작성|文|取材|編輯|编辑|责任编辑|责编|authors?|byline|autor(?:in|es)?|autore|auteur|texte?|testo|texto|bericht|כתב'
const BY = new RegExp(
  `^(?:(?:written|words|story|text|report(?:ed|ing)?|posted|published|compiled)\\s+(?:and\\s+\\w+\\s+)?)?(?:(?:${SAID})(?:\\s*[:：|／/=]+\\s*|\\s+|$)|(?:${SAID}|${LABEL})(?:\\s*[:：|／/=]+\\s*|$))`,
  'iu',
)
/** A line of a page that opens so names its author. "By noon the shops were empty" does not, nor does "Di notte". */
const OPENS =
  /^[\s|]*(?:(?:(?:written |words |text |story )?(?:by|By|BY)|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|Di|DI|Door|Av|Af|Od|Eftir|Oleh|Yazan|Автор|Текст)[\s:|]+(?=\p{Lu}|$)|(?:글|文|取材|作者|記者|记者|بقلم|كتب|[（(]?(?:责编|责任编辑))\s*[:：|／/=][\s|]*(?=\p{L}|$)|بقلم\s+|\p{L}{2,4}\s?(?:기자|記者|记者)(?=[\s|]|$))/u

export const opensByline = (line: string): boolean => OPENS.test(line)

/** The work beside the writing: who did that wrote nothing. */
const NOT_WRITING =
  /^(?:(?:photo\w*|video|edit\w*|review\w*|medical\w*|fact\S*|illustrat\w*|graphic\w*|produc\w*|foto\w*|bild\w*|redaktion|titel\w*|image|crédit|fotos?|immagin\w*|translat\w*|übersetz\w*)\s*(?:checked\s+|reviewed\s+|and\s+\w+\s+)?(?:by|von|par|por|di|:|：)|redaktur\s*:|写真|撮影|사진)/iu
const AFTER = /\s*(?:기자|특파원|논설위원|앵커|記者|记者|報道|編集委員|特派員|论说委员|撰稿|報導|报道)\s*=?$/u
const MAIL = /[[(<]?\s*(?:[\w.+-]+\s*@\s*[\w.-]+\.\w+|\[?email\s*protected\]?|\[at\][^\s]*)\s*[\])>]?/gi
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\w.]+/gi
/** A middle dot is inside a name where it parts syllables (ジョン・スミス, 约翰·史密斯); "E." is an initial and no "e". */
const APART =
  /\s*(?:[,;|•/、，；]|&|(?<![\p{Script=Katakana}ー])・|(?<!\p{Script=Han})·|·(?!\p{Script=Han})|(?<=\s)(?:and|und|et|y|e|en|och|og|with|mit|avec|con|ve|и|та|và|dan|AND|UND|ET|Y|VE|И)(?=\s|$)|\s[-–—]+(?:\s|$))\s*/u
/** What stands beside a name and is none: roles, places of work, dates, counters, buttons. */
const ROLE =
  /(?<!\p{L})(?:editors?|editor-in-chief|reporters?|correspondents?|writers?|staff|journalists?|columnists?|producers?|contributors?|contributing|senior|chief|head|deputy|bureau|desk|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\p{L}+|redactora?|periodista|corresponsal|redattore|giornalista|inviat[oa]|jornalista|repórter|muhabir\p{L}*|editör\p{L}*|корреспондент|журналист|редактор|обозреватель|professor|analyst|fellow|director|specialist|consultant|attorney|founder|ceo|manager|president|expert|political|business|sports?|science|technology|health|world|national|local|published|updated|posted|minutes?|min|read|follow|view|profile|bio|email|twitter|facebook|share|comments?|sponsored|advertorial|anzeige|gmt|utc|est|am|pm|uhr|special to|mon|tue|wed|thu|fri|sat|sun|januar\p{L}*|febr\p{L}*|märz|juli|december|november|october|september)(?!\p{L})|مراسل|محرر|\d/iu
/** "Reuters in Berlin", "Ana Ejemplo desde Madrid". */
const FROM = /\s+(?:in|aus|from|frá|desde|из)\s+\p{Lu}.*$/u
const DEGREE = /(?:[\s,]+(?:Ph\.?\s?D|M\.?D|MBA|M\.?Sc?|B\.?Sc?|J\.?D|Esq|RDN?|RN|LD|CP[AP]|CF[AP]|PSP|MPH|DDS)\.?®?)+$/

export function namesFrom(byline: string): string[] {
  if (byline.length > 400 || /^https?:\/\/\S+$/i.test(byline) || /[{}<>=]/.test(byline)) return []
  const bare = byline
    .replace(MAIL, ' ')
    .replace(ADDRESS, ' ')
    .replace(/[([（［]\s*(?=(?:责编|责任编辑|编辑|編輯)\s*[:：])/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const parts = bare.split(APART).filter(part => !NOT_WRITING.test(part.trim()))
  const names = parts.map(clean).filter((part, i) => isName(part) && !isBesides(part, parts.slice(0, i).map(clean)))
  return names.map(cased)
}

/** What a page declares as its author is one, a newsroom or a user's name too. */
export function authorsFrom(declared: string): string[] {
  const names = namesFrom(declared)
  if (names.length || /^https?:|[{}<>=@]/.test(declared) || declared.length > 100) return names
  return declared
    .split(APART)
    .map(clean)
    .filter(part => part.length > 1 && !/\d{3}/.test(part) && /\p{L}/u.test(part))
    .slice(0, 1)
}

/** First name and surname, each with a capital: not "Last update", nor "News". */
export const isFullName = (name: string): boolean =>
  SYLLABLES.test(name) ||
  !/\p{Lu}|\p{Ll}/u.test(name) ||
  (name.includes(' ') && name.split(' ').every(word => /^["'‘“«„(]?\p{Lu}/u.test(word) || PARTICLE.test(word)))

/** "Ana Example, Berlin", "Ana Example, CEPF®": one word after a full name is a place or a degree, unless it is an agency. */
const isBesides = (part: string, before: readonly string[]): boolean =>
  isOneWord(part) && !isAgency(part) && before.some(name => isName(name) && !isOneWord(name))

/** Names without capitals or spaces are whole as they are. */
const isOneWord = (name: string): boolean => /^[\p{Lu}\p{Ll}.®'’-]+$/u.test(name)

/** One short word in capitals is an agency or initials, not a name that is shouted. */
const cased = (name: string): string => (name.length <= 5 && !name.includes(' ') ? name : nameCase(name))

const clean = (part: string): string =>
  withoutBy(withoutBy(part))
    .replace(/[[(（［].*$/, '')
    .replace(AFTER, '')
    .replace(FROM, '')
    .replace(DEGREE, '')
    .replace(/^[\s.,:;|*_–—-]+|[\s,:;|*_)）\]–—-]+$/g, '')
    .trim()

/** "Di Ana Esempio" is by Ana Esempio; "Di Esempio" is a name. */
function withoutBy(part: string): string {
  const rest = part.trim().replace(BY, '')
  return /^d[aei]\s/i.test(part) && !rest.includes(' ') ? part : rest
}

const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 60 || ROLE.test(part)) return false
  if (SYLLABLES.test(part)) return part.length <= 15
  const words = part.split(' ')
  if (words.length > 6) return false
  // Scripts without capitals cannot be asked for one.
  if (!/\p{Lu}|\p{Ll}/u.test(part)) return true
  if (isAgency(part)) return true
  if (/[?!…]|\.\s/.test(part.replace(/(?<!\p{L})\p{L}{1,3}\./gu, ''))) return false
  return words.length === 1 ? /^(?:\p{Lu}|\p{Ll}[\p{L}.-]{3})/u.test(part) : startsAsName(words)
}

const PARTICLE =
  /^(?:(?:van|von|vom|zu|zum|zur|und|y|i|e|de[rnl]?|della|d[iaue]|dos|das|el|al|bin|ibn|bint|te[rn]|la|le)$|d['’]|al-)/u

/** "van der Berg", "al-Rashid" and "d’Exemple" begin small too; "unserer Redaktion" begins so by mistake. */
const startsAsName = ([first = '', ...rest]: readonly string[]): boolean =>
  /^["'‘“«„]?\p{Lu}/u.test(first) || (PARTICLE.test(first) && rest.some(word => /^\p{Lu}/u.test(word)))
