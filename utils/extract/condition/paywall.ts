/**
 * The page shows the beginning of its story; the rest is for subscribers.
 *
 * A page that declares its story as not free may still show all of it. So it takes evidence that something is missing: the
 * story is much shorter than declared, or a few paragraphs end in words that say so.
 */
import { field } from '../../dom/json-ld.ts'
import { fold } from '../../text/fold.ts'
import { isProse, weight } from '../../text/prose.ts'
import { words } from '../../text/words.ts'
import { measureProse } from '../prose.ts'
import { isGateLine } from './gate-words.ts'
import type { Look, Sign } from './look.ts'

/** In letters: a few paragraphs. */
const STUB = 1800
/** A paragraph or two: of a story that is declared to be paid for, its beginning. */
const BRIEF = 700
/** Of what is declared, less than this is a part. */
const PART = 0.6
/** Further down an offer stands for itself. */
const NEAR = 6

export const paywall: Sign = look => {
  if (look.said === 0) return false
  if (isPaidPartShown(look)) return false
  if (isDeclaredPaid(look) && (look.said < BRIEF || isPart(look) || isBrokenOff(look))) return true
  return look.said < STUB && gateFollows(look)
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^false$/i.test(value.trim()))

const isDeclaredPaid = ({ facts }: Look): boolean =>
  facts.jsonLd.some(object => isFalse(field(object, 'isAccessibleForFree')))

/** hasPart names the elements that only subscribers see. That they are absent says nothing: many pages name what no page of theirs has. */
function isPaidPartShown({ facts, body, lines }: Look): boolean {
  const selectors = facts.jsonLd
    .filter(object => isFalse(field(object, 'isAccessibleForFree')))
    .flatMap(object => field(object, 'cssSelector'))
    .filter(selector => typeof selector === 'string')
  const parts = selectors.flatMap(selector => select(body, selector))
  const prose = parts.length ? measureProse(lines()) : undefined
  return prose !== undefined && parts.some(el => prose.in(el) > Math.min(STUB, 0.3 * prose.total))
}

/** The page writes the selector: it may be none. */
function select(body: Element, selector: string): Element[] {
  try {
    return [...body.querySelectorAll(selector)]
  } catch {
    return []
  }
}

function isPart({ facts, story, said }: Look): boolean {
  const declared = facts.story ?? {}
  const text = field(declared, 'articleBody')
  if (typeof text === 'string' && weight(text) > 400) return said < PART * weight(text)
  const count = Number(field(declared, 'wordCount'))
  return count > 150 && words(story.join('\n')).length < PART * count
}

const isBrokenOff = ({ story, said }: Look): boolean =>
  said < STUB && story.slice(-3).some(line => isProse(line) && /(?:…|\.\.\.)[\])]?$/.test(line))

/** At the last line of the story or just below it, the page says that there is more for some. */
function gateFollows({ story, lines }: Look): boolean {
  const last = fold(story.at(-1) ?? '')
  const all = lines()
  const at = all.findLastIndex(line => last !== '' && fold(line.words).endsWith(last.slice(-60)))
  return at >= 0 && all.slice(at, at + NEAR).some(line => isGateLine(line.words))
}
