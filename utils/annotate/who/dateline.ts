/** The dateline that opens a report, "NORHAVEN, Dec. 8 (Agency) -": a place, and an agency that is no actor. */
import { bare } from '../lexicon/word-list.ts'
import { calendar } from './lexicon/words-of-things.ts'
import { shapeOf } from './shape.ts'
import type { Token } from './token.ts'

/** How many tokens it has with its dash, and how many of them are the place; undefined where there is none. */
export function datelineOf(tokens: readonly Token[]): { length: number; place: number } | undefined {
  let place = 0
  while (place < 4 && tokens[place] && shapeOf(tokens[place]!.chars) === 'capitals') place++
  if (place === 0) {
    if (!tokens[0] || shapeOf(tokens[0].chars) !== 'capital') return
    place = tokens[1] && shapeOf(tokens[1].chars) === 'capital' ? 2 : 1
    const sign = tokens[place]?.chars
    if (sign !== '(' && sign !== ',') return
  }
  for (let i = place; i < Math.min(tokens.length, place + 12); i++) {
    const { chars, kind } = tokens[i]!
    if (/^[-–—]$/.test(chars) && i > 0) return { length: i + 1, place }
    if (kind === 'word' && shapeOf(chars) === 'lower') return
    if (/^[.!?;:"“]$/.test(chars)) return
    if (kind === 'number' && i === place && tokens.length < place + 8) return { length: tokens.length, place }
    if (kind === 'word' && calendar.has(bare(chars)) && tokens.length === i + 1) return { length: i + 1, place }
  }
  return
}
