/** A caption and the credit at its end, each in its own field. */
import type { Figure } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { findCaptionCredit } from '../text/caption-credit.ts'
import { cut } from '../text/cut.ts'

/** undefined where the caption names nobody. A caption that is nothing but a credit leaves no caption. */
export function splitCaption(caption: Text): Pick<Figure, 'caption' | 'credit'> | undefined {
  const found = findCaptionCredit(caption.chars)
  if (!found?.by) return
  const rest = cut(caption, 0, endOfWords(caption.chars, found.end))
  return rest.chars ? { caption: rest, credit: found.by } : { credit: found.by }
}

/** Without the dash, bar or bracket that led over to the credit. */
const endOfWords = (chars: string, end: number): number => chars.slice(0, end).replace(/[\s|/–—([,;©ⓒ-]+$/u, '').length
