/** A word as the tagger sees it: numbers that are worked out once, however often the story uses the word. */
import { bare } from '../../lexicon/word-list.ts'
import { shapeOf } from '../shape.ts'
import type { Passage, Token } from '../token.ts'
import { listsOf } from './gazetteer.ts'
import { hashed } from './hashed.ts'
import { traitsOf } from './word-traits.ts'

export interface Word {
  bare: string
  exact: number
  low: number
  /** "Xxxx-xxx" and, without repeats, "Xx-x". */
  shape: number
  shortShape: number
  capital: boolean
  traits: number
  /** Which lists of the gazetteer have it. */
  lists: number
  /** Alone it names a country or its people. */
  country: boolean
  prefixes: readonly number[]
  suffixes: readonly number[]
}

export type Words = readonly (readonly Word[])[]

/** One list of words a passage, one word a token. */
export function wordsOfStory(passages: readonly Passage[], isCountryForm: (chars: string) => boolean): Words {
  const seen = new Map<string, Word>()
  return passages.map(({ tokens }) =>
    tokens.map(token => {
      let word = seen.get(token.chars)
      if (!word) {
        word = wordOf(token, isCountryForm)
        seen.set(token.chars, word)
      }
      return word
    }),
  )
}

const LONGEST = 40

function wordOf({ chars, kind }: Token, isCountryForm: (chars: string) => boolean): Word {
  const low = bare(chars)
  const shape = shapeOf(chars)
  const drawn = drawing(chars.slice(0, LONGEST))
  const ends = [1, 2, 3, 4].filter(n => kind === 'word' && low.length > n)
  return {
    bare: low,
    exact: hashed(chars),
    low: hashed(low),
    shape: hashed(drawn),
    shortShape: hashed(drawn.replace(/(.)\1+/g, '$1')),
    capital: shape === 'capital' || shape === 'capitals',
    traits: traitsOf(low, chars),
    lists: kind === 'word' ? listsOf(low) : 0,
    country: (shape === 'capital' || shape === 'capitals') && isCountryForm(chars),
    prefixes: ends.map(n => hashed(low.slice(0, n))),
    suffixes: ends.map(n => hashed(low.slice(-n))),
  }
}

const ASCII = /^[ -~]*$/

/** "McDonald-47" -> "XxXxxxxx-00", and "c" for a letter without case. */
const drawing = (chars: string): string =>
  ASCII.test(chars)
    ? chars.replace(/[a-z]/g, 'x').replace(/[A-Z]/g, 'X').replace(/[0-9]/g, '0')
    : chars
        .replace(/\p{Ll}/gu, 'x')
        .replace(/\p{Lu}/gu, 'X')
        .replace(/[\p{Lt}\p{Lm}\p{Lo}\p{M}]/gu, 'c')
        .replace(/\p{N}/gu, '0')
