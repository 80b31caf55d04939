/** What stands twice: a paragraph twice in a row, or a stretch of paragraphs again further down. Short ones stay: a refrain. */
import type { Block } from '../model/article.ts'
import { fold } from '../text/fold.ts'
import { isProse, weight } from '../text/prose.ts'
import { blockWords } from './block-words.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

const SHORTEST = 40
/** Half of all blocks that stand twice are meant to; so many sentences in the same order are a box that is printed twice. */
const STRETCH = 2

export const repeats: Step = step('repeats', (article, name) => {
  const { body } = article
  const lines = body.map(block => (block.type === 'paragraph' ? fold(block.text.chars) : ''))
  const said = body.map(saidBy)
  const again = new Set<number>()
  said.forEach((words, at) => {
    if (lines[at] === lines[at - 1] && weight(lines[at]!) >= SHORTEST) again.add(at)
    if (!words) return
    for (let first = 0; first < at; first++) {
      let length = 0
      while (first + length < at && said[at + length] && said[at + length] === said[first + length]) length++
      if (length >= STRETCH) for (let n = 0; n < length; n++) again.add(at + n)
    }
  })
  return without(article, name, (_, at) => (again.has(at) ? 'It stands twice.' : undefined))
})

/** Only what tells counts; a recipe or a timetable says the same labels again and again. */
function saidBy(block: Block): string {
  if (block.type !== 'paragraph' && block.type !== 'list') return ''
  const words = blockWords(block)
  return isProse(words) ? fold(words) : ''
}
