/** Collects one run of inline content: characters, and the marks open over them. */
import type { Mark, Text } from '../../model/text.ts'

type Bare = Mark extends infer M ? (M extends Mark ? Omit<M, 'from' | 'to'> : never) : never

export interface TextRun {
  add(characters: string): void
  breakLine(): void
  /** Nothing since the last line break but space: another break would end the paragraph. */
  atLineStart(): boolean
  /** Everything that `within` adds lies under this mark, even where a block cuts the run in two. */
  under(mark: Bare, within: () => void): void
  /** Ends the run. Undefined when it holds nothing but space. */
  take(): Text | undefined
}

interface Frame {
  mark: Bare
  from: number
}

export function textRun(nextId: () => number): TextRun {
  // Pieces, and no string that grows: a run may hold thousands of them, and each look at its end would copy the whole.
  let pieces: string[] = []
  let length = 0
  let marks: Mark[] = []
  const open: Frame[] = []

  const close = ({ mark, from }: Frame) => {
    if (length > from) marks.push({ ...mark, from, to: length } as Mark)
  }

  const push = (piece: string) => {
    if (!piece) return
    pieces.push(piece)
    length += piece.length
  }

  const trimEnd = () => {
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
      length -= piece.length
      push(piece.trimEnd())
      if (piece.trim()) return
    }
  }

  const lastChar = (): string => pieces.at(-1)?.at(-1) ?? '\n'

  return {
    add(characters) {
      const flat = flattened(characters)
      push(/[\n ]/.test(lastChar()) ? flat.replace(/^ /, '') : flat)
    },
    breakLine() {
      trimEnd()
      if (length > 0) push('\n')
    },
    atLineStart() {
      for (let at = pieces.length - 1; at >= 0; at--) {
        const bare = pieces[at]!.replace(/ +$/, '')
        if (bare) return bare.endsWith('\n')
      }
      return true
    },
    under(mark, within) {
      const frame = { mark, from: length }
      open.push(frame)
      within()
      open.pop()
      close(frame)
    },
    take() {
      for (const frame of open) close(frame)
      const whole = pieces.join('').trimEnd()
      const text = whole && { id: nextId(), chars: whole, marks: clipped(marks, whole.length) }
      pieces = []
      length = 0
      marks = []
      for (const frame of open) frame.from = 0
      return text || undefined
    },
  }
}

/** Hints for line breaking inside words go; a space that French sets before "?" stays fixed, all others are plain. */
const flattened = (characters: string): string =>
  characters
    .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
    .replace(/(?<!«)[\u00a0\u202f](?![»?!;:%])/g, ' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')

/** Outer marks first, so that a view can nest them as they come. */
const clipped = (marks: Mark[], end: number): Mark[] =>
  marks
    .map(m => ({ ...m, to: Math.min(m.to, end) }))
    .filter(m => m.to > m.from)
    .sort((a, b) => a.from - b.from || b.to - a.to)
