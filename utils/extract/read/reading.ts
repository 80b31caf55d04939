/** What every reader of a kind of element is handed: where it stands, and how to read what is inside. */
import type { Block } from '../../model/article.ts'
import type { Text } from '../../model/text.ts'

export interface Reading {
  /** What relative addresses are resolved against. */
  base: string
  nextId: () => number
  /** Reads what is inside an element. Handed down, so that no reader imports the one that calls it. */
  inside: (el: Element) => Block[]
  /** Reads an element as one text: headings and captions. */
  line: (el: Element) => Text | undefined
}
