/** Boxes that stand in or beside a story and are not it, by the names that the page gives them. */
import { nameWords } from '../../dom/name-words.ts'
import { blockOf } from '../../dom/tags.ts'
import { kinds } from './side-matter-names.ts'
import { STORY_SHARE, type Step } from './step.ts'

const KINDS = kinds.map(({ reason, names, holds }) => ({
  reason,
  holds,
  pattern: new RegExp(` (?:${names.join('|')}) `),
}))
const NAMES = ['class', 'id', 'data-testid', 'data-component', 'aria-label']

const BOXES =
  'div, section, aside, ul, ol, p, span, header, footer, table, dl, h2, h3, h4, h5, h6, figure, a, blockquote'

/** Names of a whole page or of a whole story, with a property of it beside: "article has-related". */
const WHOLE = / (?:has|with|no|is|not|show|enable|enabled|hentry) /

export const sideMatter: Step = (body, { take, proseShare }) => {
  const claims: { el: Element; reason: string; names: string }[] = []
  const shares = new Map<string, number>()
  for (const el of body.querySelectorAll(BOXES)) {
    if ((/^(?:a|span)$/.test(el.localName) && !isWholeLine(el)) || isCaptioned(el)) continue
    const names = nameWords(el, NAMES)
    if (!names || WHOLE.test(names)) continue
    const kind = KINDS.find(
      ({ pattern, holds }) => pattern.test(names) && (!holds || el.closest(holds) || el.querySelector(holds)),
    )
    if (!kind) continue
    claims.push({ el, reason: kind.reason, names })
    shares.set(names, (shares.get(names) ?? 0) + proseShare(el))
  }
  for (const { el, reason, names } of claims) {
    // The same name on one paragraph after the other is the story's own: "paywall" marks what subscribers may read.
    if (shares.get(names)! <= STORY_SHARE / 2 && !el.querySelector('h1') && body.contains(el)) take(el, reason)
  }
}

/** A link in a sentence is part of it, whatever its name. */
const isWholeLine = (el: Element): boolean => (blockOf(el)?.textContent ?? '').trim() === (el.textContent ?? '').trim()

/** A figure with a caption that does not lead elsewhere is a picture, even one that is called a teaser. */
const isCaptioned = (el: Element): boolean => {
  const caption = el.localName === 'figure' && el.querySelector('figcaption')
  return Boolean(caption && (caption.textContent ?? '').trim() && !caption.querySelector('a'))
}
