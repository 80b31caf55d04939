/** How often each caption of the gold is shown: once is right, as a caption or as a line of its own. */
import { fold } from '../../utils/text/fold.ts'
import { words } from '../../utils/text/words.ts'
import { linesIn } from './same-line.ts'
import type { ShownLine } from './shown.ts'

/** Fewer words than this ("Ana Lund") stand in many a line: only a line that begins with them says them. */
const FEW = 4

/**
 * A line counts for the one caption that it is most like: captions of a gallery share half their words.
 * A paragraph of the gold's body or standfirst is the author's own, however near a caption comes to it; where it quotes the caption to the
 * letter, the caption may be left to it.
 */
export function timesCaptionsShown(captions: readonly string[], lines: readonly ShownLine[], body: string): number[] {
  const asked = captions.map(wordsOf)
  const isAuthors = linesIn(body)
  const shown = captions.map(() => 0)
  const quotes: string[] = []
  for (const line of withCredits(lines)) {
    if (line.kind === 'text' && isAuthors(line.words)) {
      quotes.push(` ${fold(line.words)} `)
      continue
    }
    const said = new Set(piecesOf(line.words).flatMap(piece => mostLike(asked, wordsOf(piece))))
    for (const at of said) shown[at]!++
  }
  return shown.map((times, at) => times || Number(quotes.some(quote => quote.includes(` ${fold(captions[at]!)} `))))
}

/** A figure of two pictures may say two captions, one below the other. */
const piecesOf = (words: string): string[] => [...new Set([words, ...words.split('\n')])]

function mostLike(asked: readonly string[][], line: readonly string[]): number[] {
  const likes = asked.map(caption => likenessOf(caption, line))
  const most = Math.max(0, ...likes)
  return likes.flatMap((like, at) => (like > 0 && like === most ? [at] : []))
}

/** A caption and the credit after it are one line to the gold. */
const withCredits = (lines: readonly ShownLine[]): ShownLine[] =>
  lines.flatMap((line, at) => {
    if (line.kind === 'credit' && lines[at - 1]?.kind === 'caption') return []
    const next = lines[at + 1]
    const credited = line.kind === 'caption' && next?.kind === 'credit'
    return [credited ? { ...line, words: `${line.words} ${next.words}` } : line]
  })

/** 0 where the line does not say the caption; otherwise more, the less else it says. */
function likenessOf(caption: readonly string[], line: readonly string[]): number {
  if (caption.length === 0 || line.length > 2 * caption.length + 12) return 0
  if (caption.length < FEW && !caption.every((word, at) => line[at] === word)) return 0
  const bag = new Set(line)
  const common = caption.filter(word => bag.has(word)).length
  return common >= caption.length * 0.8 ? (2 * common) / (caption.length + line.length) : 0
}

const wordsOf = (s: string): string[] => words(s).map(fold).filter(Boolean)
