/** figcaption: what a picture shows, and who made it, where the markup keeps the two apart. */
import { nameWords } from '../../dom/name-words.ts'
import { isElement } from '../../dom/tags.ts'
import type { Figure } from '../../model/article.ts'
import type { Text } from '../../model/text.ts'
import { endOfCaption, findCaptionCredit } from '../../text/caption-credit.ts'
import { looksLikeName } from '../../text/credit.ts'
import { cut } from '../../text/cut.ts'
import { sameWords } from '../../text/likeness.ts'
import { creditOf, once } from '../../text/once.ts'
import { weight } from '../../text/prose.ts'
import { linesOf } from '../lines.ts'
import { oneLine } from './one-line.ts'

/** A page that writes the caption once for phones and once for desks means it once. */
export function readCaption(
  captions: readonly Element[],
  line: (el: Element) => Text | undefined,
  nextId: () => number,
): Pick<Figure, 'caption' | 'credit'> {
  const credits: string[] = []
  const texts = captions.flatMap(el => {
    const bare = el.cloneNode(true) as Element
    for (const control of [...bare.querySelectorAll('*')].filter(isControl)) control.remove()
    if (captions.length > 1 && isNamedCredit(bare)) {
      credits.push(withoutLabel(wordsOf(bare)))
      return []
    }
    credits.push(...takeCredits(bare).map(withoutLabel))
    return line(bare) ?? []
  })
  const text = oneLine(
    once(texts, text => text.chars).map(text => ({ type: 'paragraph', text })),
    nextId,
  )
  const caption = text && bareCaption(text)
  const credit = creditOf(credits)
  return { ...(caption?.chars && { caption }), ...(credit && !sameWords(credit, caption?.chars ?? '') && { credit }) }
}

/** "6 of 12 |", "Enlarge", "hide caption" */
const isControl = (el: Element): boolean => (el.textContent ?? '').length < 100 && CONTROL.test(wordsOf(el))
const CONTROL =
  /^(?:\(?\d{1,3} ?(?:of|\/|von|de|sur|di|van|av|af|из|z) ?\d{1,3}\)?(?: ?[|:–-])?|(?:enlarge|zoom|expand)(?: (?:this )?image)?|(?:hide|toggle|show) caption|(?:\.{3}|…)? ?(?:\[\+\]|more)|bild vergrößern|agrandir(?: l[’']image)?|ampliar(?: (?:foto|imagen|imagem))?|ingrandisci|拡大(?:する)?|확대)$/i

const CREDIT =
  / (?:(?:photo|foto|image|picture|bild)?credits?|credito|kredit|copyright|copyrightholder|copyright (?:holder|notice)|photographer|fotograf|author|autor|quelle|bron|kilde|fonte|fuente|source|bildnachweis|urheber|rights|attribution|agency|distributor) /
const NAMES = ['class', 'itemprop', 'data-testid', 'data-component']
const LONGEST = 150

/** A name is a claim: a sentence with a credit at its end is the caption, whatever it is called. */
function isNamedCredit(el: Element): boolean {
  if (!CREDIT.test(nameWords(el, NAMES))) return false
  const words = wordsOf(el)
  return words !== '' && words.length <= LONGEST && !tells(words.slice(0, findCaptionCredit(words)?.end ?? 0))
}
const tells = (words: string): boolean => weight(words) >= 40 || (words.match(/ \p{Ll}{2,}/gu) ?? []).length >= 3
const MOST = 3

/** What the markup names a credit; then the last pieces of the caption, where they are elements and nothing but a credit. */
function takeCredits(caption: Element): string[] {
  const whole = wordsOf(caption)
  const named = [...caption.querySelectorAll('*')].filter(el => isNamedCredit(el) && wordsOf(el) !== whole)
  const outermost = named.filter(el => !named.some(other => other !== el && other.contains(el)))
  const taken = outermost.map(wordsOf)
  for (const el of outermost) el.remove()
  for (let last = loneCredit(caption); last && taken.length < MOST; last = loneCredit(caption)) {
    taken.unshift(wordsOf(last))
    last.remove()
  }
  return taken
}

function loneCredit(caption: Element): Element | undefined {
  const last = lastPiece(caption)
  return last && isCreditAlone(wordsOf(last), wordsOf(caption)) ? last : undefined
}

/** <figcaption>A ferry at dusk.<span>Ana Example</span></figcaption> */
function lastPiece(caption: Element): Element | undefined {
  let frame = caption
  for (;;) {
    const last = [...frame.childNodes].findLast(node => (node.textContent ?? '').trim() !== '')
    if (!isElement(last)) return
    if (wordsOf(last) !== wordsOf(frame))
      return /^(?:span|small|cite|p|div|em|i)$/.test(last.localName) ? last : undefined
    frame = last
  }
}

function isCreditAlone(words: string, whole: string): boolean {
  if (words.length > LONGEST) return false
  if (findCaptionCredit(words)?.end === 0) return true
  // A name in a piece of its own, after a sentence.
  const before = whole.slice(0, -words.length).trimEnd()
  return /\p{L} \p{L}/u.test(words) && looksLikeName(words) && /[.!?…。”"’»)]$/u.test(before)
}

const LABEL =
  /^(?:(?:photo|image|picture|foto|bild|fotos|photograph|crédit|credit|crédito|copyright)s?(?: (?:by|credit|courtesy of))?\s*(?:[:：]|\.{3}|…)|(?:photo|picture|image|photograph)s? by\b|©|\(c\))\s*/i

/** "(Photo: Ana Example)" is Ana Example. */
function withoutLabel(words: string): string {
  const found = findCaptionCredit(words)
  if (found?.end === 0 && found.by) return found.by
  const bare = /^[[(（［].*[\])）］]$/.test(words) ? words.slice(1, -1) : words
  return bare.trim().replace(LABEL, '').replace(LABEL, '').trim()
}

/** What led over to the credit, or to the caption's own words, goes: "/ A ferry at dusk | Photo:" */
function bareCaption(text: Text): Text {
  const end = endOfCaption(text.chars, text.chars.length)
  return cut(text, end === 0 ? 0 : (/^[\s|/·•–—-]+/.exec(text.chars)?.[0].length ?? 0), end)
}

/** Blocks apart: "Photo:<p>Ana Example</p>" is "Photo: Ana Example". */
const wordsOf = (el: Element): string =>
  linesOf(el)
    .map(line => line.words)
    .join(' ')
