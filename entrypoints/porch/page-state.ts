/** Remembers where the reader was in the page, and puts it back: focus, selection, scroll. */
export function rememberPage(): () => void {
  const focused = document.activeElement
  const selection = document.getSelection()
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection!.getRangeAt(i).cloneRange())
  const { scrollX, scrollY } = window
  return () => {
    if (focused !== document.activeElement && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    if (selection && ranges.length > 0 && !sameRanges(selection, ranges)) {
      selection.removeAllRanges()
      for (const range of ranges) selection.addRange(range)
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY)
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  }
}

function sameRanges(selection: Selection, ranges: readonly Range[]): boolean {
  if (selection.rangeCount !== ranges.length) return false
  return ranges.every((range, i) => {
    const now = selection.getRangeAt(i)
    return (
      now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
      now.compareBoundaryPoints(Range.END_TO_END, range) === 0
    )
  })
}
