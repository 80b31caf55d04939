/** All words that a page's body holds, seen or unseen, scripts and styles left out. */
export function pageText(doc: Document): string {
  const walker = doc.createTreeWalker(doc.body, 4 /* NodeFilter.SHOW_TEXT */)
  const parts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')) parts.push(node.nodeValue ?? '')
  return parts.join(' ')
}
