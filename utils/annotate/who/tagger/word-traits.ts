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

type Has = (bare: string, chars: string) => boolean
const within =
  (list: ReadonlySet<string>): Has =>
  word =>
    list.has(word)

/** In the order of their bits: a model is trained on this order, and adding or moving one needs a new model. */
const traits: readonly Has[] = [
  within(givenNames),
  within(familyNames),
  within(japaneseFamilyNames),
  within(leadingFamilyNames),
  within(knownPlaces),
  within(placeHeads),
  within(placeOpeners),
  within(bodyHeads),
  within(bodyOpeners),
  (_, chars) => knownAcronyms.has(chars),
  within(knownBodies),
  within(legalForms),
  within(honorifics),
  within(rankAbbreviations),
  within(roleHeads),
  within(roleModifiers),
  within(nobleTitles),
  within(peoples),
  within(thingHeads),
  within(calendar),
  within(speechVerbs),
  within(personVerbs),
  within(placePrepositions),
  within(particles),
  within(nameSuffixes),
  within(functionWords),
  isOrdinary,
]

export const TRAITS = traits.length
export const [PLACE, BODY_HEAD, ROLE, PEOPLE] = [4, 7, 14, 17] as const

export const traitsOf = (bare: string, chars: string): number =>
  traits.reduce((bits, has, i) => (has(bare, chars) ? bits | (1 << i) : bits), 0)
