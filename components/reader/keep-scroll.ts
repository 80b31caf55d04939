/** Remembers how far the surface is scrolled and returns the way back there. */
export function keepScroll(root: HTMLElement): () => void {
  const scroller = scrollerOf(root)
  const top = scroller?.scrollTop ?? 0
  return () => scroller?.scrollTo({ top, behavior: 'instant' })
}

/** The popup and the tab scroll as pages do; over a page it is a box around us. */
function scrollerOf(root: HTMLElement): Element | null {
  for (let box = root.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box
  return root.ownerDocument.scrollingElement
}
