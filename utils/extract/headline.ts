/** Which of the page's h1 is the headline of the story? */
import { beginsWith, likeness } from '../text/likeness.ts'

/** Two headlines of one story share most of their words: "Ferries stay in harbour" and "Ferries stay in harbour as talks fail". */
const ALIKE = 0.6

/**
 * The h1 that reads like the page's title, else the first: the name of the paper may be an h1 as well, and so may each
 * sub-heading of a page that knows one kind of heading alone.
 */
export function findHeadline(body: Element, title: string): Element | undefined {
  const all = [...body.querySelectorAll('h1')].filter(h => (h.textContent ?? '').trim())
  return all.find(h => isTitle(h.textContent ?? '', title)) ?? all[0]
}

const isTitle = (words: string, title: string): boolean =>
  beginsWith(title, words) || beginsWith(words, title) || likeness(words, title) >= ALIKE
