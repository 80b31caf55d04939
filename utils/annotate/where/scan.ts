/** One pass over a text: the longest form at every place where one may begin, on the text's own offsets. */
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

/** What may follow a form in a script with spaces: no letter. */
const WORD_ENDS = /^(?![\p{L}\p{N}\p{M}_])/u

export function candidatesIn(chars: string, at: number, lexicon: Lexicon, tail: RegExp = WORD_ENDS): Candidate[] {
  const found: Candidate[] = []
  let end = 0
  for (const word of chars.matchAll(WORD)) {
    const from = word.index
    if (from < end) continue
    const form = lexicon.get(word[0].toLowerCase())?.find(f => standsAt(f, chars, from, tail))
    // Where a suffix grows onto the name, the first word is longer than the name: 한국은.
    const grown = form ?? (tail === WORD_ENDS ? undefined : grownForm(word[0], chars, from, lexicon, tail))
    if (!grown) continue
    end = from + grown.chars.length
    found.push({ chars, at, from, to: end, form: grown })
  }
  return found
}

/** The longest head of the word that is a form with a proper tail. */
function grownForm(word: string, chars: string, from: number, lexicon: Lexicon, tail: RegExp): Form | undefined {
  for (let length = Math.min(word.length - 1, 16); length > 0; length--) {
    const form = lexicon.get(word.slice(0, length).toLowerCase())?.find(f => standsAt(f, chars, from, tail))
    if (form) return form
  }
  return undefined
}

function standsAt(form: Form, chars: string, from: number, tail: RegExp): boolean {
  const to = from + form.chars.length
  const here = chars.slice(from, to)
  if (here !== form.chars && !(isLong(form) && here === form.chars.toUpperCase())) return false
  if (/[@_]/.test(chars.charAt(from - 1))) return false
  if (!tail.test(chars.slice(to, to + 12))) return false
  // "U.S.S. Norland" is a ship.
  return form.kind !== 'short' || !/^\.\p{L}/u.test(chars.slice(to, to + 3))
}

/** Headlines in capitals: "KOREA", but an abbreviation is written in one way only. */
export const isLong = (form: Form): boolean => form.kind !== 'short' && form.chars.length > 3
