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
  let chars = ''
  let marks: Mark[] = []
  const open: Frame[] = []

  const close = ({ mark, from }: Frame) => {
    if (chars.length > from) marks.push({ ...mark, from, to: chars.length } as Mark)
  }

  return {
    add(characters) {
      const flat = flattened(characters)
      chars += /(?:^|[\n ])$/.test(chars) ? flat.replace(/^ /, '') : flat
    },
    breakLine() {
      chars = chars.trimEnd()
      if (chars) chars += '\n'
    },
    atLineStart: () => /(?:^|\n) *$/.test(chars),
    under(mark, within) {
      const frame = { mark, from: chars.length }
      open.push(frame)
      within()
      open.pop()
      close(frame)
    },
    take() {
      for (const frame of open) close(frame)
      const whole = chars.trimEnd()
      const text = whole && { id: nextId(), chars: whole, marks: clipped(marks, whole.length) }
      chars = ''
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
