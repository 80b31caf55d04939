/** Whether a line stands in a text: whole, or most of it. Works in scripts that put no space between words. */
import { fold } from '../../utils/text/fold.ts'

const RUN = 4
/** A shorter line may stand in a sentence by chance ("Share" in "the share of"): it has to be a line of the text as well. */
const FEWEST_WORDS = 4
const FEWEST_UNSPACED = 8
/** So many words of a neighbour tell where a short line stands. */
const SIDE = 3
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

export function linesIn(text: string): (line: string) => boolean {
  const whole = ` ${fold(text)} `
  const tight = whole.replaceAll(' ', '')
  const lines = new Set(text.split(/\n+/).map(fold))
  const runs = new Set(runsOf(fold(text)))
  return line => {
    const folded = fold(line)
    if (!folded || lines.has(folded)) return true
    if (UNSPACED.test(folded)) {
      const dense = folded.replaceAll(' ', '')
      return dense.length >= FEWEST_UNSPACED && (tight.includes(dense) || halfIn(piecesOf(dense), tight))
    }
    if (folded.split(' ').length < FEWEST_WORDS) return false
    if (whole.includes(` ${folded} `)) return true
    const own = runsOf(folded)
    return own.filter(run => runs.has(run)).length >= own.length / 2
  }
}

/** A few words may be a line of the page to us and part of one to the text: what stands beside them tells. */
export function placesIn(text: string): (before: string, line: string, after: string) => boolean {
  const whole = ` ${fold(text)} `
  return (before, line, after) => {
    const folded = fold(line)
    if (UNSPACED.test(folded) || folded.split(' ').length >= FEWEST_WORDS) return false
    const runs = [
      `${fold(before).split(' ').slice(-SIDE).join(' ')} ${folded}`,
      `${folded} ${fold(after).split(' ').slice(0, SIDE).join(' ')}`,
    ]
    return runs.some(run => run.trim().split(' ').length >= FEWEST_WORDS && whole.includes(` ${run} `))
  }
}

function runsOf(folded: string): string[] {
  const words = folded.split(' ')
  return words.slice(0, Math.max(1, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '))
}

const piecesOf = (dense: string): string[] => dense.match(/.{1,8}/gsu) ?? []

const halfIn = (pieces: readonly string[], text: string): boolean =>
  pieces.filter(piece => text.includes(piece)).length >= pieces.length / 2
