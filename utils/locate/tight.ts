/** A text without anything that takes no ink: how it is broken into lines and elements no longer matters. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

export const tight = (text: string): string => text.replace(BLANK, '')

/** The place in `text` of its nth character that takes ink. */
export function loose(text: string, nth: number): number {
  let left = nth
  for (let i = 0; i < text.length; i++) {
    if (tight(text[i]!) === '') continue
    if (left === 0) return i
    left--
  }
  return text.length
}
