/** A caption and the credit at its end, or in a line above it, each in its own field. */
import type { Figure } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { endOfCaption, findCaptionCredit } from '../text/caption-credit.ts'
import { cut } from '../text/cut.ts'

/** undefined where the caption names nobody. A caption that is nothing but a credit leaves no caption. */
export function splitCaption(caption: Text): Pick<Figure, 'caption' | 'credit'> | undefined {
  const { chars } = caption
  const [first = ''] = chars.split('\n', 1)
  const above = first === chars ? undefined : findCaptionCredit(first)
  if (above?.end === 0 && above.by) return { caption: cut(caption, first.length, chars.length), credit: above.by }
  const found = findCaptionCredit(chars)
  if (!found?.by) return
  const rest = cut(caption, 0, endOfCaption(chars, found.end))
  return rest.chars ? { caption: rest, credit: found.by } : { credit: found.by }
}
