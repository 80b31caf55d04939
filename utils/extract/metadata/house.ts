/** Names in a byline that are no person: the site itself, its newsroom, a news agency. */
import { fold } from '../../text/fold.ts'

const NEWSROOM =
  /(?<!\p{L})(?:staff|desk|editors?|editorial|redaktion|rédaction|redacción|redacao|redação|redazione|редакция|toimitus|redaksjonen|redaksi|newsroom|news|nachrichten|noticias|haber|agency|agencies|agenturen|agences|ajansı|admin|team|online|webmaster|bureau|newsdesk|times|herald|chronicle|daily|gazette|tribune|zeitung|tagblatt|rundschau|anzeiger|press)(?!\p{L})|編集|편집|뉴스|新闻|新聞|通信|网$|社$|报$|報$/iu
const AGENCIES = new Set(
  'reuters afp dpa apa sid ap efe ansa tass pti ians aap anadolu aa dha iha tanjug tt ntb ritzau belga anp keystone sda kna epd lusa upi cnn pa interfax tasr čtk pap mti bloomberg xinhua yonhap kyodo jiji 連合뉴스 연합뉴스 新华社 共同 時事'.split(
    ' ',
  ),
)
/** "The Example Times", "Le Courrier": a name that begins with an article is a paper's. */
const ARTICLE = /^(?:the|der|die|das|le|les|el|los|il|o|os)\s+\p{Lu}/iu

export const isAgency = (name: string): boolean =>
  AGENCIES.has(name.toLowerCase()) || /^(?:associated press|agence france-presse|press association)$/i.test(name)

export const isNewsroom = (name: string): boolean => NEWSROOM.test(name)

export const isHouse = (name: string, site: string | undefined, url: string): boolean =>
  isNewsroom(name) || ARTICLE.test(name) || name.split(/[\s/-]+/).some(isAgency) || isSite(name, site, url)

/** "The Example Times" on a page of The Example Times; "Example" on www.example.com; "TET" for short. */
export function isSite(name: string, site: string | undefined, url: string): boolean {
  const [words, known] = [fold(name), fold(site ?? '')]
  const joined = words.replaceAll(' ', '')
  const host = fold(URL.parse(url)?.hostname.replace(/^www\./, '') ?? '').replaceAll(' ', '')
  if (name === initials(site)) return true
  if (joined.length < 3) return false
  if (known && (` ${words} `.includes(` ${known} `) || known.replaceAll(' ', '').includes(joined))) return true
  return host.includes(joined)
}

const initials = (site: string | undefined): string =>
  site
    ?.match(/(?<!\p{L})\p{L}/gu)
    ?.join('')
    .toUpperCase() ?? ''
