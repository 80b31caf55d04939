/** Marks ranges of a page and brings them into view, by the CSS Custom Highlight API: no node and no attribute changes. */
import type { EntityKind } from '../../utils/model/reading.ts'

/** Colour and form as in the reader; lines in tones that stand out from a white page and from a black one (3:1 on both). */
const SHEET = `
::highlight(lede-person) { text-decoration: underline 2px solid #c2700a; background-color: rgb(194 112 10 / .16) }
::highlight(lede-organization) { text-decoration: underline 3px double #1f9573; background-color: rgb(31 149 115 / .16) }
::highlight(lede-country) { text-decoration: underline 2px dotted #4a7fe0; background-color: rgb(74 127 224 / .16) }
::highlight(lede-current) { color: #1c1917; background-color: #fde047 }
`

export interface PageMarks {
  mark(kind: EntityKind, ranges: readonly Range[]): void
  /** Brings it into view and sets it apart. */
  show(range: Range): void
  /** Nothing is set apart any more. */
  rest(): void
  /** The page as it was. */
  clear(): void
}

export function pageMarks(page: Document): PageMarks {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(SHEET)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  const names = new Set<string>()
  const highlight = (name: string, ranges: readonly Range[]) => {
    names.add(name)
    const highlighted = new Highlight(...ranges)
    // Two lie over each other where a mention is the current one.
    highlighted.priority = name === 'lede-current' ? 1 : 0
    CSS.highlights.set(name, highlighted)
  }
  return {
    mark: (kind, ranges) => highlight(`lede-${kind}`, ranges),
    show(range) {
      highlight('lede-current', [range])
      bringIntoView(range)
    },
    rest: () => void CSS.highlights.delete('lede-current'),
    clear() {
      for (const name of names) CSS.highlights.delete(name)
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter(other => other !== sheet)
    },
  }
}

/** The paragraph first, for it may scroll in a box of its own; then the line, for a paragraph may be longer than the window. */
function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  const off = (top + bottom) / 2 - innerHeight / 2
  if (Math.abs(off) > innerHeight / 3) scrollBy({ top: off, behavior: 'instant' })
}
