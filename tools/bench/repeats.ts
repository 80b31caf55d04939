/** Lines that a reader meets twice: the same words in two blocks, or in a block and a caption or the headline. */
import { fold } from '../../utils/text/fold.ts'

/** Fewer letters than this may well stand twice on purpose: "Yes.", a refrain. */
const ENOUGH = 20

export function repeatsIn(lines: readonly string[]): string[] {
  const seen = new Set<string>()
  return lines.filter(line => {
    const words = fold(line)
    if (words.length < ENOUGH) return false
    const again = seen.has(words)
    seen.add(words)
    return again
  })
}
