/** "A ferry at dusk. [PORT AUTHORITY]": the name of who made the picture moves from the caption to its own field. */
import type { Figure } from '../model/article.ts'
import { findCaptionCredit } from '../text/caption-credit.ts'
import { fold } from '../text/fold.ts'
import { creditOf } from '../text/once.ts'
import { splitCaption } from './split-caption.ts'
import { type Step, step } from './step.ts'

export const captionCredit: Step = step('caption-credit', article => {
  const body = article.body.map(block => {
    if (block.type !== 'figure') return block
    const figure = credited(block.figure)
    return figure === block.figure ? block : { ...block, figure }
  })
  return body.every((block, at) => block === article.body[at]) ? article : { ...article, body }
})

function credited(figure: Figure): Figure {
  const { caption, ...rest } = figure
  const split = caption && splitCaption(caption)
  // Two credits that differ are both kept: beside each other, or one where it is.
  if (split && !split.caption && figure.credit !== undefined)
    return { ...rest, credit: creditOf([figure.credit, split.credit!]) }
  if (split && (figure.credit === undefined || says(split.credit!, figure.credit))) return { ...rest, ...split }
  return withPlainCredit(figure)
}

/** "Ana Example via Getty Images" says "Getty Images". */
const says = (whole: string, part: string): boolean => ` ${fold(whole)} `.includes(` ${fold(part)} `)

/** "(Photo: Ana Example)" in the field itself is Ana Example. */
function withPlainCredit(figure: Figure): Figure {
  if (figure.credit === undefined) return figure
  const found = findCaptionCredit(figure.credit)
  const credit = creditOf([found?.end === 0 && found.by ? found.by : figure.credit])
  return credit && credit !== figure.credit ? { ...figure, credit } : figure
}
