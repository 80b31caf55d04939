/** Text is flat characters; marks lie over it and mentions stand off from it. */

/** Half-open: `from` is in, `to` is out. Offsets count UTF-16 units, as String does. */
export interface Span {
  from: number
  to: number
}

/** A run of characters and the marks that lie over it. A line break inside is "\n"; two never stand together. */
export interface Text {
  /** Unique in its article; nothing follows from its size. */
  id: number
  chars: string
  marks: Mark[]
}

export type Mark = Span &
  (
    | { kind: 'em' | 'strong' | 'code' | 'sub' | 'sup' | 'del' | 'ins' | 'quote' }
    | { kind: 'link'; href: string }
    | { kind: 'ruby'; reading: string }
    | { kind: 'dir'; dir: 'ltr' | 'rtl' }
    | { kind: 'lang'; lang: string }
  )

export interface Image {
  /** Absolute, http or https. */
  src: string
  alt: string
  /** CSS pixels as the page declares them. */
  width?: number
  height?: number
}
