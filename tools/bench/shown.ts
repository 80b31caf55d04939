/** What a reader is shown of a page, whichever tool shows it: the fields, the lines and the pictures in reading order. */
import type { Fields } from './right-fields.ts'

export interface Shown extends Fields {
  lines: ShownLine[]
  /** Addresses. */
  pictures: string[]
}

export interface ShownLine {
  kind: 'text' | 'caption' | 'credit'
  words: string
  /** The share of its letters that lie in links, 0 to 1. */
  linked: number
}

export const nothingShown: Shown = { title: '', authors: [], publishedAt: undefined, lines: [], pictures: [] }

export const textShown = ({ lines }: Shown): string => wordsOf(lines.filter(line => line.kind === 'text'))

/** As published figures are made: captions count as text, unwanted. */
export const everythingShown = ({ lines }: Shown): string => wordsOf(lines)

const wordsOf = (lines: readonly ShownLine[]): string => lines.map(line => line.words).join('\n\n')
