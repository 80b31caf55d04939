/** Where the mouse must go: the middle of the first element that matches and holds the words. Runs inside the page. */
export function middleOf(root: ParentNode, selector: string, words: string): [number, number] {
  const element = [...root.querySelectorAll(selector)].find(candidate => candidate.textContent.includes(words))
  if (!element) throw new Error(`nothing matches ${selector} with "${words}"`)
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
