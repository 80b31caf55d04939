/**
 * The standfirst: the lines between the headline and the story that say what the story is about.
 *
 *   <h1>Ferries stay in harbour</h1> <p class="dek">Crews want two free days in a row.</p> <p>By Ana Example</p> <p>PORT EXAMPLE, …
 *
 * Its name, its place and its make are evidence, and so are the page's own summaries. These alone are none: many pages
 * copy the first paragraph of the story there.
 */
import { nameWords } from '../../dom/name-words.ts'
import { isShown } from '../../dom/shown.ts'
import { fold } from '../../text/fold.ts'
import { likeness } from '../../text/likeness.ts'
import { endsSentence, weight } from '../../text/prose.ts'
import { type Line, linesOf } from '../lines.ts'
import { isRunningText, weightOf } from '../prose.ts'
import { agreement } from './agreement.ts'
import { frameOf } from './frame.ts'
import { headlineIn } from './headline-line.ts'
import { type Evidence, isBelieved } from './is-believed.ts'
import { CLAIMS, isInOtherBox, isOfAnother, namedStandfirst } from './names.ts'
import { company } from './set-apart.ts'
import { isUnderPicture } from './under-picture.ts'

const ELSEWHERE = 'nav, aside, footer, figure, figcaption, form, dialog, table, [role="dialog"], [role="navigation"]'
/** In letters: a label is shorter, a story is longer. */
const SHORTEST = 20
const LONGEST = 900
/** A vague name is believed so near to the headline: a byline, a date and buttons may stand between. */
const NEAR = 10
/** In lines, too: what stands further down is looked at by nobody. */
const REACH = 60

export interface Declared {
  title: string
  summaries: readonly string[]
}

export function findStandfirst(body: Element, { title, summaries }: Declared): Element | undefined {
  const lines = linesOf(body)
  const headline = headlineIn(body, lines, title)
  if (!headline) return
  const below = lines.slice(lines.findIndex(line => follows(line.block, headline)))
  const apart = company(lines)
  for (const [at, line] of below.slice(0, REACH).entries()) {
    if (!mayBe(line, title)) continue
    const frame = frameOf(line.block, headline)
    const names = claimsOf(line.block, frame)
    const named = tells(line.words) ? namedStandfirst(names) : 'no'
    if (isOfAnother(names) || (named !== 'certainly' && isUnderPicture(frame, headline))) continue
    const evidence: Evidence = {
      named,
      agreement: agreement(frame.textContent ?? '', summaries),
      ...apart(line, frame),
      bold: isBold(frame, names),
      near: at < NEAR && !isInOtherBox(frame),
    }
    if (isBelieved(evidence) && isShort(frame, below)) return frame
    if (isRunningText(line) && !(evidence.byPlace && evidence.byMake)) return // here the story begins
  }
  return undefined
}

const follows = (el: Element, headline: Element): boolean =>
  !headline.contains(el) && Boolean(headline.compareDocumentPosition(el) & 4) /* follows */

const mayBe = ({ words, linked, block }: Line, title: string): boolean =>
  linked < words.length / 2 &&
  weight(words) >= SHORTEST &&
  !fold(words).includes(fold(title)) &&
  likeness(words, title) < 0.7 &&
  !block.closest(ELSEWHERE) &&
  !isPoint(block) &&
  isShown(block)

/** Of several points, none is the standfirst, and a list of them reads well where it stands. */
const isPoint = (block: Element): boolean => (block.closest('li')?.parentElement?.childElementCount ?? 0) > 1

/** "Ana Example / 4 March 2031, 9:30" says when and by whom. */
const tells = (words: string): boolean => endsSentence(words) || !/\d{4}|\d[:.]\d\d/.test(words)

/** Set in a heavier type than the story, by its name or by an element around all of it. */
const isBold = (frame: Element, names: string): boolean =>
  / (?:bold|semi ?bold|medium|strong|heavy|fett|large) /.test(names) ||
  [...frame.querySelectorAll('b, strong')].some(el => el.textContent?.trim() === frame.textContent?.trim())

/** Half of the running text at the most: a brief may be told in one paragraph, whatever its name. */
function isShort(frame: Element, lines: readonly Line[]): boolean {
  const prose = lines.filter(isRunningText)
  return (
    weight(frame.textContent ?? '') <= LONGEST &&
    weightOf(prose.filter(line => frame.contains(line.block))) <= weightOf(prose) / 2
  )
}

/** The names between the line and its frame, and that of an element that holds the whole line. */
function claimsOf(block: Element, frame: Element): string {
  const [only, ...others] = block.children
  let names = nameWords(block, CLAIMS)
  if (only && !others.length && only.textContent?.trim() === block.textContent?.trim()) names += nameWords(only, CLAIMS)
  for (let el = block; el !== frame && el.parentElement; el = el.parentElement)
    names += nameWords(el.parentElement, CLAIMS)
  return names
}
