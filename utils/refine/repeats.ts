/** What stands twice: a paragraph twice in a row, or a stretch of paragraphs again further down. Short ones stay: a refrain. */
import type { Block } from '../model/article.ts'
import { fold } from '../text/fold.ts'
import { isProse, weight } from '../text/prose.ts'
import { blockWords } from './block-words.ts'
import { type Step, step } from './step.ts'
import { without } from './without.ts'

const SHORTEST = 40

export const repeats: Step = step('repeats', (article, name) => {
  const lines = article.body.map(block => (block.type === 'paragraph' ? fold(block.text.chars) : ''))
  const again = stretchesAgain(article.body.map(saidBy))
  lines.forEach((line, at) => {
    if (line === lines[at - 1] && weight(line) >= SHORTEST) again.add(at)
  })
  return without(article, name, (_, at) => (again.has(at) ? 'It stands twice.' : undefined))
})

/**
 * Half of all blocks that stand twice are meant to; two in a row that stood in a row before are a box that is printed twice.
 * A longer stretch is a chain of such pairs. Each pair is looked up, never searched: a page may say one line ten thousand times.
 */
function stretchesAgain(said: readonly string[]): Set<number> {
  const numbers = new Map<string, number>()
  const numbered = said.map(words => {
    if (!words) return undefined
    const known = numbers.get(words) ?? numbers.size
    numbers.set(words, known)
    return known
  })
  const first = new Map<string, number>()
  const again = new Set<number>()
  numbered.forEach((number, at) => {
    const next = numbered[at + 1]
    if (number === undefined || next === undefined) return
    const pair = `${number} ${next}`
    const before = first.get(pair)
    if (before === undefined) first.set(pair, at)
    else if (before < at - 1) again.add(at).add(at + 1)
  })
  return again
}

/** Only what tells counts; a recipe or a timetable says the same labels again and again. */
function saidBy(block: Block): string {
  if (block.type !== 'paragraph' && block.type !== 'list') return ''
  const words = blockWords(block)
  return isProse(words) ? fold(words) : ''
}
