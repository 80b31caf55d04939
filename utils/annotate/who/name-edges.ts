/** Where a name ends that the model drew too wide: "Tidewell. | Farmers", "ten-man | Rovers", "Insurer | Tidewell", "Watch | 380 million". */
import { bare } from '../lexicon/word-list.ts'
import { isBodyWord } from './body-nouns.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { bodyHeads, bodyOpeners } from './lexicon/words-of-bodies.ts'
import { particles } from './lexicon/words-of-grammar.ts'
import type { NameSpan } from './name-span.ts'
import { shapeOf } from './shape.ts'
import type { Token } from './token.ts'

const COUNTED = /^(?:million|billion|trillion|percent|per|%|crore|lakh|euros|dollars|pounds|yen)$/

export function withinEdges(tokens: readonly Token[], name: NameSpan, isCountryForm: IsCountryForm): NameSpan {
  let { start, end } = name
  for (let i = start + 1; i < end; i++) if (tokens[i]!.opens && tokens[i - 1]!.kind === 'sign') end = i - 1
  if (end - start > 1 && tokens[end - 1]!.kind === 'number' && COUNTED.test(tokens[end]?.chars ?? '')) end--
  start = behindOwner(tokens, start, end, isCountryForm)
  while (end - start > 1 && (isSmall(tokens[start]!) || hangsOn(tokens, start))) start++
  while (end - start > 2 && isSmall(tokens[end - 1]!) && isSmall(tokens[end - 2]!)) end -= 2
  if (name.kind === 'organization' && isCalledSo(tokens, start, end)) start++
  return { ...name, start, end }
}

/** "Norland's | Tide Office". */
function behindOwner(tokens: readonly Token[], start: number, end: number, isCountryForm: IsCountryForm): number {
  const owner = tokens.slice(start, end).findIndex(t => t.kind === 'possessive') + start
  if (owner <= start || owner >= end - 1) return start
  const words = tokens.slice(start, owner).map(t => t.chars)
  return isCountryForm(words.join(' ')) ? owner + 1 : start
}

/** "ten", "-", "man", "of", "insincerity"; not "al-", "van". */
const isSmall = ({ chars, kind }: Token): boolean =>
  (kind === 'word' && shapeOf(chars) === 'lower' && !particles.has(bare(chars))) || chars === '-'

/** In "pro-Norland Tide Party" the prefix takes one word and the name starts behind it. */
const hangsOn = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.chars === '-' &&
  tokens[start - 1]!.to === tokens[start]!.from &&
  /^(?:pro|anti|non)$/i.test(tokens[start - 2]?.chars ?? '')

/** "Insurer Tidewell" at the head of a sentence, "NGO Tide Watch"; not "Airline Pilots Association". */
function isCalledSo(tokens: readonly Token[], start: number, end: number): boolean {
  const { chars, opens } = tokens[start]!
  const word = chars.toLowerCase()
  if (end - start < 2 || bodyHeads.has(bare(tokens[end - 1]!.chars))) return false
  return chars === 'NGO' || (opens && !bodyOpeners.has(word) && isBodyWord({ ...tokens[start]!, chars: word }))
}
