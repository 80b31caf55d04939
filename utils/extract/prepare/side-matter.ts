/** Boxes that stand in or beside a story and are not it, by the names that the page gives them. */
import { nameWords } from '../../dom/name-words.ts'
import { blockOf } from '../../dom/tags.ts'
import { fold } from '../../text/fold.ts'
import { kinds } from './side-matter-names.ts'
import { STORY_SHARE, type Step, type Tools } from './step.ts'

const KINDS = kinds.map(({ names, ...kind }) => ({
  ...kind,
  pattern: new RegExp(` (?:${names.join('|')}) `),
}))
const NAMES = ['class', 'data-testid', 'data-component', 'aria-label']

const BOXES =
  'div, section, aside, ul, ol, p, span, header, footer, table, dl, h2, h3, h4, h5, h6, figure, a, blockquote'

/** Names of a whole page or of a whole story, with a property of it beside: "article has-related". */
const WHOLE = / (?:has|with|no|is|not|show|enable|enabled|hentry) /

export const sideMatter: Step = (body, tools) => {
  const { take, proseShare, headline } = tools
  const claims: { el: Element; reason: string; names: string }[] = []
  const shares = new Map<string, number>()
  const letters = new Map<Element, number>()
  /** Counted once: a paragraph may hold thousands of links. */
  const lettersOf = (block: Element): number => {
    const known = letters.get(block) ?? lettersIn(block)
    letters.set(block, known)
    return known
  }
  for (const el of body.querySelectorAll(BOXES)) {
    const names = namesOf(el, tools)
    if (!names || WHOLE.test(names)) continue
    const kind = KINDS.find(
      ({ pattern, holds, lacks }) =>
        pattern.test(names) &&
        (!holds || el.closest(holds) || el.querySelector(holds)) &&
        (!lacks || !el.querySelector(lacks)),
    )
    if (!kind || isCaptioned(el) || isPartOfSentence(el, lettersOf)) continue
    claims.push({ el, reason: kind.reason, names })
    shares.set(names, (shares.get(names) ?? 0) + proseShare(el))
  }
  for (const { el, reason, names } of claims) {
    // The same name on one paragraph after the other is the story's own: "paywall" marks what subscribers may read.
    if (shares.get(names)! <= STORY_SHARE / 2 && !el.contains(headline ?? null) && body.contains(el)) take(el, reason)
  }
}

/** A section of the story may be named after its own first words, so that one can link to it: id="commercial-flights-return". */
function namesOf(el: Element, { proseShare }: Tools): string {
  const names = nameWords(el, NAMES)
  if (!el.id || /^h[1-6]$/.test(el.localName)) return names
  const withId = nameWords(el, [...NAMES, 'id'])
  return proseShare(el) > 0 && isAnchor(el) ? names : withId
}

const isAnchor = (el: Element): boolean => {
  const own = fold(el.id)
  return own.includes(' ') && fold((el.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '').trim()).startsWith(own)
}

/** A link in a sentence is part of it, whatever its name. */
function isPartOfSentence(el: Element, lettersOf: (block: Element) => number): boolean {
  const block = el.localName === 'a' || el.localName === 'span' ? blockOf(el) : undefined
  return block !== undefined && lettersOf(block) > lettersIn(el)
}

const lettersIn = (el: Element): number => (el.textContent ?? '').replace(/\s+/g, '').length

/** A figure with a caption that does not lead elsewhere is a picture, even one that is called a teaser. */
const isCaptioned = (el: Element): boolean => {
  const caption = el.localName === 'figure' && el.querySelector('figcaption')
  return Boolean(caption && (caption.textContent ?? '').trim() && !caption.querySelector('a'))
}
