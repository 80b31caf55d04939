/** What an element is made like: its name and class and its parent's, counters aside. Paragraphs of one story are kin. */
export const kinOf = (el: Element): string => `${make(el.parentElement)} > ${make(el)}`

const make = (el: Element | null): string =>
  el ? `${el.localName}.${(el.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}` : ''

/** Does a kind tell more than tags? "div.story > p." does, "div. > p." does not. */
export const hasName = (kin: string): boolean => /\.[^\s>]/.test(kin)
