/**
 * A caption that the page prints as a paragraph becomes the caption of its picture, or a figure without a picture.
 *
 * Evidence is a picture's credit at its end, or its twin right after it. A line that only looks like a caption stays.
 */
import type { Block, Figure } from '../model/article.ts'
import type { Text } from '../model/text.ts'
import { type Credit, findCredit } from '../text/credit.ts'
import { beginsWith, sameWords } from '../text/likeness.ts'
import { endsSentence, weight } from '../text/prose.ts'
import { pageLineKind } from './languages/page-line.ts'
import { MAIL } from './meta-words.ts'
import { splitCaption } from './split-caption.ts'
import { type Step, step } from './step.ts'

/** Captions of agencies run to some sentences; a paragraph beyond this tells the story. */
const LONGEST_CAPTION = 700
const LONGEST_CREDIT = 120

/** What becomes of a paragraph: these blocks stand for the stretch from..to, and these words were there twice. */
interface Found {
  from: number
  to: number
  put: Block[]
  reason?: string
  words?: string
}

export const captionParagraphs: Step = step('caption-paragraphs', (article, name) => {
  const { body } = article
  for (let at = 0; at < body.length; at++) {
    const block = body[at]!
    if (block.type !== 'paragraph' || block.text.chars.length > LONGEST_CAPTION) continue
    const credit = findCredit(block.text.chars)
    // "All rights ⓒ Example Daily, no reproduction" states the rights of the page; "© Ana Example" alone may credit.
    if (credit && credit.end > 0 && pageLineKind(block.text.chars, article.lang)) continue
    const found = credit?.end === 0 ? creditLine(body, at, credit) : captionLine(body, at, block.text, credit)
    if (!found) continue
    const removed = found.reason === undefined ? [] : [{ step: name, reason: found.reason, words: found.words ?? '' }]
    return {
      ...article,
      body: body.toSpliced(found.from, found.to - found.from, ...found.put),
      removed: [...article.removed, ...removed],
    }
  }
  return article
})

function captionLine(body: readonly Block[], at: number, text: Text, credit: Credit | undefined): Found | undefined {
  const twin = body[at + 1]
  if (twin?.type === 'paragraph' && sameWords(twin.text.chars, text.chars)) {
    const said = { reason: 'The caption stands twice.', words: twin.text.chars }
    const above = captionless(body[at - 1])
    const below = captionless(body[at + 2])
    if (above && (credit || weight(text.chars) > 25))
      return { from: at - 1, to: at + 2, put: [captioned(above, text)], ...said }
    if (below && (credit || weight(text.chars) > 25))
      return { from: at, to: at + 3, put: [captioned(below, text)], ...said }
    if (credit && !isAgencyNote(credit))
      return { from: at, to: at + 2, put: [captioned({ images: [] }, text)], ...said }
  }
  if (!credit) return
  const around = [at - 1, at + 1].filter(n => body[n]?.type === 'figure')
  for (const near of around) {
    const { figure } = body[near] as Extract<Block, { type: 'figure' }>
    const from = Math.min(at, near)
    if (figure.caption && isSameCaption(figure, text)) {
      const kept = figure.credit === undefined ? { ...figure, credit: credit.by } : figure
      const reason = 'The caption stands beside its picture already.'
      return { from, to: from + 2, put: [{ type: 'figure', figure: kept }], reason, words: text.chars }
    }
  }
  for (const near of around) {
    const figure = captionless(body[near])
    if (figure && (credit.ofPicture || near < at))
      return { from: Math.min(at, near), to: Math.min(at, near) + 2, put: [captioned(figure, text)] }
  }
  return credit.ofPicture ? { from: at, to: at + 1, put: [captioned({ images: [] }, text)] } : undefined
}

/** "Ana Example/AFP", alone in its line. */
function creditLine(body: readonly Block[], at: number, credit: Credit): Found | undefined {
  const line = body[at] as Extract<Block, { type: 'paragraph' }>
  if (line.text.chars.length > LONGEST_CREDIT) return
  for (const near of [at - 1, at + 1]) {
    const block = body[near]
    if (block?.type !== 'figure' || (near > at && !credit.ofPicture)) continue
    const from = Math.min(at, near)
    const { figure } = block
    if (figure.credit === undefined)
      return { from, to: from + 2, put: [{ type: 'figure', figure: { ...figure, credit: credit.by } }] }
    if (sameWords(figure.credit, credit.by) || near < at)
      return { from, to: from + 2, put: [block], reason: 'The picture is credited already.', words: line.text.chars }
  }
  const above = body[at - 1]
  if (above?.type === 'paragraph' && isCaptionLike(above.text.chars) && at < body.length - 1)
    return {
      from: at - 1,
      to: at + 1,
      put: [{ type: 'figure', figure: { images: [], caption: above.text, credit: credit.by } }],
    }
  if (!credit.ofPicture) return
  return { from: at, to: at + 1, put: [], reason: 'It credits a picture that is not there.', words: line.text.chars }
}

const captionless = (block: Block | undefined): Figure | undefined =>
  block?.type === 'figure' && block.figure.images.length > 0 && block.figure.caption === undefined
    ? block.figure
    : undefined

function captioned(figure: Figure, text: Text): Block {
  const split = splitCaption(text) ?? { caption: text }
  return {
    type: 'figure',
    figure: figure.credit === undefined ? { ...figure, ...split } : { ...figure, caption: text },
  }
}

const isSameCaption = ({ caption }: Figure, text: Text): boolean =>
  caption !== undefined && (beginsWith(text.chars, caption.chars) || beginsWith(caption.chars, text.chars))

/** "(Reuters)" and "[Example News]" close stories as well as captions. */
const isAgencyNote = (credit: Credit): boolean => !credit.ofPicture && credit.end === 0

/** A line with a mail address is its author's. */
const isCaptionLike = (line: string): boolean =>
  weight(line) >= 15 && weight(line) < 200 && !endsSentence(line) && line.search(MAIL) < 0
