/** What pages call their standfirst, and what a line is that they call otherwise: names as `nameWords` splits them. */
import { nameWords } from '../../dom/name-words.ts'

export const CLAIMS = ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'data-type', 'data-qa']

/** Names that nothing else on a page has. */
const CERTAIN = [
  'stand ?first|dec?k|strap(?: ?line)?|sub ?(?:head(?:er|ing|line)?|hed|titles?|line|deck)|lede|excerpt|alternative headline',
  'vorspann|anrei(?:ss|ß)er|untertitel|unterzeile', // de
  'chapo|chapeau|accroche|sous ?titre', // fr
  'entradilla|bajada|copete|sub ?titulo', // es, pt
  'linha ?fina|gravata',
  'sommario|sottotitolo|occhiello|catenaccio', // it
  'ondertitel', // nl
  'manchet|under ?rubrik|under ?overskrift', // nordic
  'zajawka|podtytul|anons|podzagolovok|vrez', // pl, ru
  'sub ?tit', // ko
]
/** Names that a picture, a newsletter or a box of links may have as well. */
const VAGUE = [
  'lead ?(?:in|text|paragraph)?|summary|abstract|intro|introduction|intro ?text|teaser|teaser ?text|desc|description|synopsis|sub ?text',
  'einleitung|leadtext|extrait|resume|resumo|sumario|epigraph|inleiding|ingress|lid|spot|ozet|zhaiyao|daodu',
]
const CERTAINLY = new RegExp(` (?:${CERTAIN.join('|')}) `)
const PERHAPS = new RegExp(` (?:${VAGUE.join('|')}) `)

const OTHERS =
  / (?:captions?|credits?|copyright|byline|authors?|image|img|photo|picture|video|player|gallery|lightbox|slide|tags?|breadcrumbs?|err(?:or|msg)?|err msg|speakable summary) /
const OTHER_BOXES =
  / (?:newsletters?|sign ?up|subscri\w+|related|recommended|share|sharing|sns|social|popup|modal|overlay|sidebar|comments?|cookies?|consent|ads?|pulldown) /

export type Named = 'certainly' | 'perhaps' | 'no'

export const namedStandfirst = (names: string): Named =>
  CERTAINLY.test(names) ? 'certainly' : PERHAPS.test(names) ? 'perhaps' : 'no'

/** A picture's, an author's: "photo description". */
export const isOfAnother = (names: string): boolean => OTHERS.test(names)

/** In a box of the page's: a newsletter has a description, too. */
export function isInOtherBox(frame: Element): boolean {
  for (let el: Element | null = frame, steps = 0; el && steps < 4; el = el.parentElement, steps++)
    if (OTHER_BOXES.test(nameWords(el, ['class', 'id']))) return true
  return false
}
