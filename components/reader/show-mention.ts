/** Brings one mention into view. Asks the surface's own root, so it works inside a closed shadow root. */
export function showMention(root: HTMLElement | null, mention: number): void {
  const mark = root?.querySelector(`[data-mention="${mention}"]`)
  const calm = root?.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches
  mark?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' })
}
