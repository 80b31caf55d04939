/** One pass over a text: the longest form at every word, on the text's own offsets. */
import type { Form } from './form.ts'
import { type Lexicon, WORD } from './lexicon.ts'

export interface Candidate {
  /** The text as `plain` gives it: same offsets as the page's. */
  chars: string
  /** Which of the story's texts: its place in the list. */
  at: number
  from: number
  to: number
  form: Form
}

export function candidatesIn(chars: string, at: number, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  let end = 0
  for (const word of chars.matchAll(WORD)) {
    const from = word.index
    if (from < end) continue
    const form = lexicon.get(word[0].toLowerCase())?.find(f => standsAt(f, chars, from))
    if (!form) continue
    end = from + form.chars.length
    found.push({ chars, at, from, to: end, form })
  }
  return found
}

function standsAt(form: Form, chars: string, from: number): boolean {
  const to = from + form.chars.length
  const here = chars.slice(from, to)
  if (here !== form.chars && !(isLong(form) && here === form.chars.toUpperCase())) return false
  if (/[@_]/.test(chars.charAt(from - 1))) return false
  if (/^[\p{L}\p{N}\p{M}_]/u.test(chars.slice(to, to + 2))) return false
  // "U.S.S. Norland" is a ship.
  return form.kind !== 'short' || !/^\.\p{L}/u.test(chars.slice(to, to + 3))
}

/** Headlines in capitals: "KOREA", but an abbreviation is written in one way only. */
const isLong = (form: Form) => form.kind !== 'short' && form.chars.length > 3
