/**
 * Lines that a tool shows and the gold does not have, sorted by what they seem to be. The cues are few and mostly the same in
 * every language, and none of them is taken from refine: the measure must not be the step measuring itself.
 */
import { fold } from '../../utils/text/fold.ts'
import { words } from '../../utils/text/words.ts'
import type { GoldStory } from './gold.ts'
import { linesIn, placesIn } from './same-line.ts'
import type { ShownLine } from './shown.ts'
import { tellsDate } from './tells-date.ts'

export const junkKinds = [
  'headline',
  'standfirst',
  'caption',
  'credit',
  'byline',
  'date',
  'share',
  'newsletter',
  'comments',
  'tags',
  'related',
  'agency',
  'site line',
  'short',
  'long',
] as const
export type JunkKind = (typeof junkKinds)[number]

/** What belongs to the page and never to the story. */
export const pageLineKinds: ReadonlySet<JunkKind> = new Set([
  'date',
  'share',
  'newsletter',
  'comments',
  'tags',
  'related',
  'agency',
  'site line',
])

export interface Junk {
  kind: JunkKind
  words: number
  line: string
}

export function junkIn(lines: readonly ShownLine[], gold: GoldStory): Junk[] {
  const wanted = linesIn(gold.body)
  const inPlace = placesIn(gold.body)
  const texts = lines.filter(line => line.kind === 'text')
  return texts.flatMap((line, at) =>
    wanted(line.words) || inPlace(texts[at - 1]?.words ?? '', line.words, texts[at + 1]?.words ?? '')
      ? []
      : [{ kind: kindOf(texts, at, gold), words: words(line.words).length, line: line.words }],
  )
}

const SHARE =
  /\b(?:facebook|twitter|whats ?app|linked ?in|pinterest|telegram|reddit|flipboard|e ?mail|kakaotalk|bluesky|pdf|share|teilen|drucken|imprimir|imprimer|print|stampa)\b|シェア|공유|分享|打印|印刷/u
const NEWSLETTER =
  /news ?letter|subscri|sign up|\babonn|suscri|iscriv|inscri|assine|subskry|abone|подпи|購読|登録|会員|구독|订阅|訂閱/u
const COMMENTS =
  /^(?:\d+ )?(?:comment|kommentar|comentari|commentair|commenti|yorum|комментар|コメント|댓글|评论|評論)/u
const CREDIT =
  /©|\bphoto(?:graph)?s?\b ?(?:by|:|credit)|\bfotos?: |\bimage: |\bbild: |\/(?:afp|ap|epa|dpa|reuters|getty)|getty|shutterstock|istock|alamy|unsplash|wikimedia|picture alliance/i
const RIGHTS = /©|all rights reserved|alle rechte|derechos reservados|droits réservés|無断転載|무단 ?전재|版权/i
/** Under a post that the story quotes: "— Ana Lund (@analund) 14 March 2031". It dates the post, not the page. */
const SIGNATURE = /^[—–-].{1,80}\(@\w+\)/u
/** The address of a quoted post's picture names a network and shares nothing. */
const ADDRESS = /\b(?:https?:\/\/|www\.|pic\.)\S+/g
const SHORT = 12
const LAST_LINES = 3

function kindOf(lines: readonly ShownLine[], at: number, gold: GoldStory): JunkKind {
  const { words: line, linked } = lines[at]!
  const folded = fold(line)
  const count = words(line).length
  if (gold.title && folded === fold(gold.title)) return 'headline'
  if (gold.summary && linesIn(gold.summary)(line)) return 'standfirst'
  if ([...(gold.captions ?? []), ...(gold.descriptions ?? [])].some(caption => linesIn(caption)(line))) return 'caption'
  if (count <= SHORT && gold.authors?.some(name => folded.includes(fold(name)))) return 'byline'
  if (at >= lines.length - LAST_LINES && count <= 2 * SHORT && (RIGHTS.test(line) || isParenthesis(line)))
    return 'agency'
  if (count <= 2 * SHORT && CREDIT.test(line)) return 'credit'
  if (count <= SHORT && tellsDate(line) && !SIGNATURE.test(line)) return 'date'
  if (count <= SHORT && COMMENTS.test(folded)) return 'comments'
  if (count <= SHORT && SHARE.test(fold(line.replace(ADDRESS, ' ')))) return 'share'
  if (count <= 4 * SHORT && NEWSLETTER.test(folded)) return 'newsletter'
  if (linked > 0.8) return isTag(lines[at]!) && (isTag(lines[at - 1]) || isTag(lines[at + 1])) ? 'tags' : 'related'
  return count <= SHORT ? 'short' : 'long'
}

/** "(ab/cd)", "(Reuters)", "[Example News Agency]" on a line of its own. */
const isParenthesis = (line: string): boolean => /^\s*[([（【].{1,60}[)\]）】]\.?\s*$/.test(line)

const isTag = (line: ShownLine | undefined): boolean =>
  line !== undefined && line.linked > 0.8 && words(line.words).length <= 3
