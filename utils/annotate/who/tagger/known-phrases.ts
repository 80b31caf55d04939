/** Marks the words of names that the lists or the map of countries know: "World Health Organization", "South Korea". */
import { knownBodies } from '../lexicon/words-of-bodies.ts'
import { knownPlaces } from '../lexicon/words-of-places.ts'
import { knownThings } from '../lexicon/words-of-things.ts'
import type { Passage } from '../token.ts'
import { listsOf } from './gazetteer.ts'
import { bitOf } from './list-slots.ts'
import type { Word } from './word.ts'

const LONGEST = 5
const PLACE = bitOf('city') | bitOf('place')
const BODY = bitOf('body')

/** 0 for no known name; else which list, and whether the word opens, continues or is all of the name. */
export function knownPhrases(
  { tokens }: Passage,
  words: readonly Word[],
  isCountryForm: (chars: string) => boolean,
): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let start = 0; start < words.length; start++) {
    if (!words[start]!.capital) continue
    let most = start + 1
    while (most < words.length && most - start < LONGEST && tokens[most]!.kind !== 'sign') most++
    for (let end = most; end > start; end--) {
      if (!words[end - 1]!.capital) continue
      const list = listOf(
        words.slice(start, end),
        tokens.slice(start, end).map(t => t.chars),
        isCountryForm,
      )
      if (list === 0) continue
      for (let i = start; i < end; i++) marks[i] = list * 3 + (end - start === 1 ? 2 : i === start ? 0 : 1)
      start = end - 1
      break
    }
  }
  return marks
}

function listOf(words: readonly Word[], chars: readonly string[], isCountryForm: (chars: string) => boolean): number {
  const phrase = words
    .map(w => w.bare)
    .join(' ')
    .replaceAll(" '", "'")
  if (words.length === 1 ? words[0]!.country : words.length < 4 && isCountryForm(chars.join(' '))) return 1
  if (knownBodies.has(phrase)) return 2
  if (knownPlaces.has(phrase)) return 3
  if (knownThings.has(phrase)) return 4
  const listed = listsOf(words.length === 1 ? words[0]!.bare : words.map(w => w.bare).join(' '))
  if (listed & PLACE) return 5
  return listed & BODY ? 6 : 0
}
