/** Names in a byline that are no person: the site itself, its newsroom, a news agency. */
import { fold } from '../../text/fold.ts'

const NEWSROOM =
  /(?<!\p{L})(?:staff|desk|editors?|editorial|redaktion|rédaction|redacción|redação|redazione|toimitus|redaksjonen|newsroom|news|nachrichten|noticias|agency|agencies|agenturen|agences|admin|team|online|webmaster|reuters|afp|dpa|apa|sid|ap|efe|ansa|tass|pti|ians|aap|anadolu|associated press|agence france-presse|press association|bloomberg|xinhua|yonhap|kyodo)(?!\p{L})|編集|편집|뉴스|新闻|新聞|通信|网$/iu

export const isHouse = (name: string, site: string | undefined, url: string): boolean =>
  NEWSROOM.test(name) || isSite(name, site, url)

/** "The Example Times" on a page of The Example Times; "Example" on www.example.com. */
export function isSite(name: string, site: string | undefined, url: string): boolean {
  const [joined, known] = [name, site ?? ''].map(s => fold(s).replace(/ /g, ''))
  const host = (URL.parse(url)?.hostname ?? '').replace(/^www\./, '').replace(/[.-]/g, '')
  if (!joined || joined.length < 3) return false
  return (
    (known !== '' && (known!.includes(joined) || joined.includes(known!))) || host.includes(joined) || joined === host
  )
}
