/** What an element is made like: its tag and class, or its parent's where it has none. Paragraphs of one story are kin. */
export const kinOf = (el: Element): string => (classOf(el) ? make(el) : `${make(el.parentElement)} > ${el.localName}`)

const make = (el: Element | null): string => (el ? `${el.localName}.${classOf(el)}` : '')

/** Counters aside: "block-12" and "block-13" are alike. */
const classOf = (el: Element): string => (el.getAttribute('class') ?? '').replace(/\d+/g, '').trim()

/** Does a kind tell more than tags? "div.story > p" does, "div. > p" does not. */
export const hasName = (kin: string): boolean => /\.[^\s>]/.test(kin)
