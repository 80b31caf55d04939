/**
 * Takes the page's own scrollbars away while the reader covers it: no element may paint over those of the window.
 *
 * A sheet beside the page's, so that no node and no attribute of the page changes. Only their width: `overflow: hidden` on
 * the root would throw pages whose body scrolls back to their top. Returns the way back.
 */
export function stillPage(): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':root { scrollbar-width: none !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet)
  }
}
