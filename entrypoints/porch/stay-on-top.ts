/** A dialog or popover that the page opens later would lie over the reader and take its keys: the reader comes back on top. */
export function stayOnTop(dialog: HTMLDialogElement): () => void {
  const raise = (event: Event) => {
    const other = event.target
    if (!(other instanceof Element) || !other.matches(':modal, :popover-open')) return
    const { scrollTop } = dialog
    dialog.close()
    dialog.showModal()
    dialog.scrollTop = scrollTop
  }
  // "toggle" does not bubble, and ours do not leave the shadow root.
  document.addEventListener('toggle', raise, true)
  return () => document.removeEventListener('toggle', raise, true)
}
