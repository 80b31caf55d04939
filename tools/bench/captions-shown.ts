/** How often each caption of the gold is shown: once is right, beside a picture or not at all in the running text. */
import { fold } from '../../utils/text/fold.ts'
import { words } from '../../utils/text/words.ts'
import type { ShownLine } from './shown.ts'

/** A caption and the credit after it are one line to the gold. */
export function timesCaptionShown(caption: string, lines: readonly ShownLine[]): number {
  const asked = wordsOf(caption)
  const whole = lines.flatMap((line, at) => {
    if (line.kind === 'credit' && lines[at - 1]?.kind === 'caption') return []
    const next = lines[at + 1]
    return [line.kind === 'caption' && next?.kind === 'credit' ? `${line.words} ${next.words}` : line.words]
  })
  return whole.filter(line => {
    const told = wordsOf(line)
    if (told.length > 2 * asked.length + 12) return false
    const bag = new Set(told)
    return asked.filter(word => bag.has(word)).length >= asked.length * 0.8
  }).length
}

const wordsOf = (s: string): string[] => words(s).map(fold).filter(Boolean)
