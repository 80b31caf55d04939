/**
 * The credit at the end of a caption. Of a line that is known to be one, more can be told than of any line.
 *
 *   "A ferry at dusk. Ana Example/The Example Times"   Ana Example/The Example Times
 *   "A ferry at dusk | Ana Example"                    Ana Example
 *   "Un traghetto al tramonto. (Foto di Ana Esempio)"  Ana Esempio
 */
import { type Credit, findCredit, LONGEST_CREDIT, looksLikeName } from './credit.ts'
import { AGENCY } from './credit-words.ts'

export const findCaptionCredit = (line: string): Credit | undefined => findCredit(line) ?? findLoose(line.trimEnd())

/** Where the caption's own words end before a credit: without the dash, bar, bracket or label that led over to it. */
export const endOfCaption = (chars: string, credit: number): number =>
  chars.slice(0, credit).replace(LED_OVER, '').length

const LABELS = '(?:photos?|fotos?|bild|images?|credits?|crédits?|quelle|source|фото)(?: by)?'
const LED_OVER = new RegExp(`(?:\\n${LABELS} ?:?|(?<=[\\s|([])${LABELS} ?:)?[\\s|/·•–—([,;©ⓒ-]*$`, 'iu')

const NAME =
  "\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.'’&-]*|d[aei]|del?|du|la|le|of|the|van|von|der|y|e))*"
const NAMES = `${NAME}(?: ?[/|,] ?${NAME})*(?: (?:for|pour|para|per|für|via) .{2,40})?`
/** Names that are all of a caption may well be what it shows: only after a sentence they credit. */
const ENDED = '(?<=(?<!(?:^|[\\s.])\\p{Lu})\\.|[!?…。”"’»)\\]])' // the stop of an initial ends nothing: "Amy K. Example"
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,5}"

const ENDS: readonly RegExp[] = [
  // . (Foto di Ana Esempio)   . Photo d’archives Ana Exemple   . Photo courtesy of Ana Example
  `${ENDED} ?[(（]?(?:[Ff]ile )?(?:[Pp]hotos?|[Ff]otos?|[Pp]icture|[Bb]ild|[Ii]magen|[Ii]mmagine|[Ii]magem|[Cc]redit\\.{3}|[Cc]ourtesy)(?: d[’']archives?)?(?: ?courtesy)? ?(?:di|de|do|da|d[’']|von|by|of)? ?(?:the )?(?<by>${NAMES})[)）]?$`,
  // Credit...Ana Example   Ana Example for Example Magazine
  '^(?:[Cc]redit){1,2} ?(?:\\.{3}|…) ?(?<by>.{2,120})$',
  `^(?<by>${NAME} ${NAME}(?:/${NAME})? for (?:[Tt]he )?(?:${NAME} )?(?:Magazine|Times|Post|News|Journal|Guardian|Press|Globe|Herald|NPR|CNN))$`,
  // Ana Example/Example Daily, but not Ana Example / Bo Sample   Courtesy Example
  `^(?<by>${NAME}/${NAME})$`,
  `^[Cc]ourtesy (?:of )?(?:the )?(?<by>${NAMES})$`,
  // . Ana Example/The Example Times
  `${ENDED} ?[(（]?(?<by>${NAME} ?/ ?${NAMES})[)）]?$`,
  // . ANA EXEMPLE POUR « LE JOURNAL »
  `${ENDED} (?<by>${CAPITALS}(?: (?:FOR|POUR|PARA|PER|FÜR) .{2,40})?)$`,
  // | Ana Example   . / Ana Ejemplo   . - Ana Exemple/AGENCE
  `(?: ?\\| ?|${ENDED} / ?|${ENDED} [–—-] (?=.*/))(?<by>${NAMES})$`,
  // A ferry at dusk in Port Example / Ana Ejemplo
  `(?<=\\S+ \\S+ \\S+ \\S+ \\S+) / (?<by>${NAME} ${NAME})$`,
  // ＝ロイター   /연합뉴스   <연합뉴스>
  `(?:[＝=/／<]|[–—|-] ) ?(?<by>(?:${AGENCY})(?:[ /·](?:${AGENCY}))*)>?$`,
  // . AP 연합뉴스   . 홍길동 기자
  `${ENDED} (?<by>(?:${AGENCY})(?:[ /·](?:${AGENCY}))+|[가-힣]{2,4} (?:기자|작가|특파원))$`,
  // 翻攝自臉書
  '(?<=^|[。！？」』】\\s（])(?<by>(?:翻攝自|翻摄自|擷取自|截自|取自).{1,20})$',
].map(pattern => new RegExp(pattern, 'u'))

function findLoose(line: string): Credit | undefined {
  const start = Math.max(0, line.length - LONGEST_CREDIT)
  for (const pattern of ENDS) {
    const hit = pattern.exec(line.slice(start))
    const by = hit?.groups?.by ?? ''
    if (hit && by && looksLikeName(by.replace(/ (?:for|pour|para|per|für|via) .*/iu, '')))
      return { end: start + hit.index, by: by.replace(/[.,;|]$/, ''), ofPicture: true }
  }
  return undefined
}
