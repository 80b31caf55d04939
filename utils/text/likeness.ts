/** How alike two lines are, as a reader sees them: case, accents, quotes and punctuation do not count. */
import { fold } from './fold.ts'

/** The same words in the same order. Two lines without a word are never the same. */
export const sameWords = (a: string, b: string): boolean => fold(a) !== '' && fold(a) === fold(b)

/** Does `whole` begin with all the words of `part`? "A ferry at dusk, Port Example" begins with "A ferry at dusk". */
export function beginsWith(whole: string, part: string): boolean {
  const [long, short] = [fold(whole), fold(part)]
  return short !== '' && long.startsWith(short) && (long.length === short.length || !isMidWord(long, short.length))
}

/** Share of all words that the two have in common, 0 to 1: 1 is the same bag of words, of the same size. */
export function likeness(a: string, b: string): number {
  const [x, y] = [bag(a), bag(b)]
  let common = 0
  for (const [word, count] of x.counts) common += Math.min(count, y.counts.get(word) ?? 0)
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size)
}

/** Scripts without spaces are compared by pairs of characters, the others by words. */
function bag(s: string): { counts: Map<string, number>; size: number } {
  const counts = new Map<string, number>()
  let size = 0
  for (const word of fold(s).split(' ').flatMap(pieces)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    size++
  }
  return { counts, size }
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function pieces(word: string): string[] {
  if (!word) return []
  if (!SPACELESS.test(word)) return [word]
  const chars = [...word]
  return chars.length < 2 ? chars : chars.slice(1).map((c, i) => chars[i]! + c)
}

const isMidWord = (s: string, at: number): boolean => s[at] !== ' ' && !SPACELESS.test(s[at]!)
