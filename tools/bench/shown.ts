/** What a reader is shown of a page, whichever tool shows it: the fields, the lines and the pictures in reading order. */
import type { Fields } from './right-fields.ts'

export interface Shown extends Fields {
  /** Where a tool keeps it apart. */
  standfirst?: string
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

/** With the standfirst, which some labelled stories count as the story's and others keep apart. */
export const standfirstAndText = (shown: Shown): string =>
  [shown.standfirst, textShown(shown)].filter(Boolean).join('\n\n')

/** As published figures are made: captions count as text, unwanted. */
export const everythingShown = ({ lines }: Shown): string => wordsOf(lines)

const wordsOf = (lines: readonly ShownLine[]): string => lines.map(line => line.words).join('\n\n')
