/** figcaption: what a picture shows, and who made it, where the markup keeps the two apart. */
import { nameWords } from '../../dom/name-words.ts'
import { isElement } from '../../dom/tags.ts'
import type { Figure } from '../../model/article.ts'
import type { Text } from '../../model/text.ts'
import { findCaptionCredit } from '../../text/caption-credit.ts'
import { looksLikeName } from '../../text/credit.ts'
import { cut } from '../../text/cut.ts'
import { fold } from '../../text/fold.ts'
import { sameWords } from '../../text/likeness.ts'
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
    const alone = captions.length > 1 && isNamedCredit(el)
    for (const by of alone ? [bare] : creditsIn(bare)) {
      credits.push(withoutLabel(wordsOf(by)))
      if (by === bare) return []
      by.remove()
    }
    return line(bare) ?? []
  })
  const text = oneLine(
    once(texts).map(text => ({ type: 'paragraph', text })),
    nextId,
  )
  const caption = text && withoutLead(text)
  const credit = onceIn(credits.filter(Boolean), by => by).join(' / ')
  return { ...(caption?.chars && { caption }), ...(credit && !sameWords(credit, caption?.chars ?? '') && { credit }) }
}

/** "6 of 12 |", "Enlarge", "hide caption" */
const isControl = (el: Element): boolean => (el.textContent ?? '').length < 100 && CONTROL.test(wordsOf(el))
const CONTROL =
  /^(?:\(?\d{1,3} ?(?:of|\/|von|de|sur|di|van|av|af|из|z) ?\d{1,3}\)?(?: ?[|:–-])?|(?:enlarge|zoom|expand)(?: (?:this )?image)?|(?:hide|toggle|show) caption|(?:\.{3}|…)? ?(?:\[\+\]|more)|bild vergrößern|agrandir(?: l[’']image)?|ampliar(?: (?:foto|imagen|imagem))?|ingrandisci|拡大(?:する)?|확대)$/i

const CREDIT =
  / (?:(?:photo|foto|image|picture|bild)?credits?|credito|kredit|copyright|copyrightholder|copyright (?:holder|notice)|photographer|fotograf|author|autor|quelle|bron|kilde|fonte|fuente|source|bildnachweis|urheber|rights|attribution|agency) /
const NAMES = ['class', 'itemprop', 'data-testid', 'data-component']
const LONGEST = 150

const isNamedCredit = (el: Element): boolean => {
  if (!CREDIT.test(nameWords(el, NAMES))) return false
  const { length } = wordsOf(el)
  return length > 0 && length <= LONGEST
}

/** What the markup names a credit; else the last piece of the caption, where it is an element and nothing but a credit. */
function creditsIn(caption: Element): Element[] {
  const whole = wordsOf(caption)
  const named = [...caption.querySelectorAll('*')].filter(isNamedCredit)
  const outermost = named.filter(
    el => !named.some(other => other !== el && other.contains(el)) && wordsOf(el) !== whole,
  )
  if (outermost.length) return outermost
  const last = lastPiece(caption)
  return last && isCreditAlone(wordsOf(last), whole) ? [last] : []
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

/** What leads over to the credit, or came before the picture's own words, goes: "A ferry at dusk. | Photo:", "/ A ferry at dusk" */
function withoutLead(text: Text): Text {
  const end = text.chars.replace(LED_OVER, '').length
  return cut(text, end === 0 ? 0 : (/^[\s|/·•–—-]+/.exec(text.chars)?.[0].length ?? 0), end)
}
const LABELS = '(?:photos?|fotos?|bild|images?|credits?|crédits?|quelle|source|фото)(?: by)?'
const LED_OVER = new RegExp(`(?:\\n${LABELS} ?:?|(?<=[\\s|([])${LABELS} ?:)?[\\s|·•/–—([©ⓒ-]*$`, 'iu')

/** Of two texts of which one holds the other, the longer. */
const once = (texts: readonly Text[]): Text[] => onceIn(texts, text => text.chars)

function onceIn<T>(all: readonly T[], wordsIn: (one: T) => string): T[] {
  const kept: T[] = []
  for (const one of all) {
    const words = fold(wordsIn(one))
    if (!words || kept.some(other => fold(wordsIn(other)).includes(words))) continue
    const shorter = kept.findIndex(other => words.includes(fold(wordsIn(other))))
    if (shorter >= 0) kept[shorter] = one
    else kept.push(one)
  }
  return kept
}

/** Blocks apart: "Photo:<p>Ana Example</p>" is "Photo: Ana Example". */
const wordsOf = (el: Element): string =>
  linesOf(el)
    .map(line => line.words)
    .join(' ')
