/** Keeps account of the words that do not come along: nothing is dropped silently. */
import type { Removal } from '../model/removal.ts'
import { isProse } from '../text/prose.ts'
import { type Line, linesOf } from './lines.ts'

/** A paragraph may be put back, so it is kept whole. */
const MAX_WORDS = 1200
/** Of menus and lists the first tell what was there; running text is told to the end of the longest page. */
const MAX_LABELS = 200
const MAX_PARAGRAPHS = 600

export interface LeftOut {
  /** Writes down the lines of an element that is about to go. */
  note(step: string, reason: string, el: Element): void
  /** Which of these lines are no longer in the story's element? */
  compare(step: string, reason: string, before: readonly Line[], root: Element): void
  removals(): Removal[]
}

export function leftOut(holds: (node: Node) => boolean): LeftOut {
  const removals: Removal[] = []
  let labels = 0
  let paragraphs = 0

  const write = (step: string, reason: string, words: string) => {
    const flat = words.replace(/\s+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(flat)) return
    if (isProse(flat) ? paragraphs++ >= MAX_PARAGRAPHS : labels++ >= MAX_LABELS) return
    removals.push({ step, reason, words: flat.length > MAX_WORDS ? `${flat.slice(0, MAX_WORDS - 1)}…` : flat })
  }

  return {
    note(step, reason, el) {
      if (holds(el)) for (const line of linesOf(el)) write(step, reason, line.words)
    },
    compare(step, reason, before, root) {
      // A text node keeps its identity wherever it is moved to.
      for (const { nodes } of before) {
        const missing = nodes.filter(node => !root.contains(node))
        write(step, reason, missing.map(node => node.nodeValue ?? '').join(''))
      }
    },
    removals: () => removals,
  }
}
