/** What the lists know of a word, as a set of bits. */

import { givenNames } from '../../lexicon/given-names.ts'
import { familyNames, japaneseFamilyNames, leadingFamilyNames } from '../lexicon/family-names.ts'
import { isOrdinary } from '../lexicon/ordinary-words.ts'
import { bodyHeads, bodyOpeners, knownAcronyms, knownBodies, legalForms } from '../lexicon/words-of-bodies.ts'
import {
  functionWords,
  nameSuffixes,
  particles,
  personVerbs,
  placePrepositions,
  speechVerbs,
} from '../lexicon/words-of-grammar.ts'
import { honorifics, nobleTitles, rankAbbreviations, roleHeads, roleModifiers } from '../lexicon/words-of-office.ts'
import { knownPlaces, placeHeads, placeOpeners } from '../lexicon/words-of-places.ts'
import { calendar, peoples, thingHeads } from '../lexicon/words-of-things.ts'

/** In the order of their bits: a model is trained on this order, and adding or moving one needs a new model. */
const lists: readonly Iterable<string>[] = [
  givenNames,
  familyNames,
  japaneseFamilyNames,
  leadingFamilyNames,
  knownPlaces,
  placeHeads,
  placeOpeners,
  bodyHeads,
  bodyOpeners,
  [], // acronyms, by their letters as they are written
  knownBodies,
  legalForms,
  honorifics,
  rankAbbreviations,
  roleHeads,
  roleModifiers,
  nobleTitles,
  peoples,
  thingHeads,
  calendar,
  speechVerbs,
  personVerbs,
  placePrepositions,
  particles,
  nameSuffixes,
  functionWords,
]
const ACRONYM = lists.findIndex(list => Array.isArray(list))
const ORDINARY = lists.length

export const [PLACE, BODY_HEAD, ROLE, PEOPLE] = [4, 7, 14, 17] as const

/** One look for all lists. */
let bitsOf: Map<string, number> | undefined

export function traitsOf(bare: string, chars: string): number {
  bitsOf ??= gathered()
  const listed = bitsOf.get(bare) ?? 0
  return listed | (knownAcronyms.has(chars) ? 1 << ACRONYM : 0) | (isOrdinary(bare) ? 1 << ORDINARY : 0)
}

function gathered(): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, list] of lists.entries()) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | (1 << bit))
  return bits
}
