/** Marks the words of names that the lists or the map of countries know: "World Health Organization", "South Korea". */
import { knownBodies } from '../lexicon/words-of-bodies.ts'
import { knownPlaces } from '../lexicon/words-of-places.ts'
import { knownThings } from '../lexicon/words-of-things.ts'
import type { Passage } from '../token.ts'
import { listsOf } from './gazetteer.ts'
import { bitOf } from './list-slots.ts'
import type { Word } from './word.ts'

const LONGEST = 5
const COUNTRY = 1
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
      const list =
        end - start === 1 ? listOfWord(words[start]!) : listOfPhrase(tokens, words, start, end, isCountryForm)
      if (list === 0) continue
      for (let i = start; i < end; i++) marks[i] = list * 3 + (end - start === 1 ? 2 : i === start ? 0 : 1)
      start = end - 1
      break
    }
  }
  return marks
}

function listOfWord({ bare, country }: Word): number {
  return country ? COUNTRY : listOf(bare, bare)
}

function listOfPhrase(
  tokens: Passage['tokens'],
  words: readonly Word[],
  start: number,
  end: number,
  isCountryForm: (chars: string) => boolean,
): number {
  let chars = tokens[start]!.chars
  let spaced = words[start]!.bare
  for (let i = start + 1; i < end; i++) {
    chars += ` ${tokens[i]!.chars}`
    spaced += ` ${words[i]!.bare}`
  }
  if (end - start < 4 && isCountryForm(chars)) return COUNTRY
  return listOf(spaced.replaceAll(" '", "'"), spaced)
}

/** The written-out lists join a possessive to its word, the gazetteer keeps tokens apart. */
function listOf(phrase: string, spaced: string): number {
  if (knownBodies.has(phrase)) return 2
  if (knownPlaces.has(phrase)) return 3
  if (knownThings.has(phrase)) return 4
  const listed = listsOf(spaced)
  if (listed & PLACE) return 5
  return listed & BODY ? 6 : 0
}
