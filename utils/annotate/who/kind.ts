/** What kind of thing a name is, judged by its own words; how sure, from 0 (a guess) to 3. */
import { givenNames } from '../lexicon/given-names.ts'
import { bare, phraseOf } from '../lexicon/word-list.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { familyNames, japaneseFamilyNames, leadingFamilyNames } from './lexicon/family-names.ts'
import { isOrdinary } from './lexicon/ordinary-words.ts'
import { bodyHeads, bodyOpeners, knownAcronyms, knownBodies, legalForms } from './lexicon/words-of-bodies.ts'
import { nameSuffixes, particles } from './lexicon/words-of-grammar.ts'
import { nobleTitles } from './lexicon/words-of-office.ts'
import { knownPlaces, placeHeads, placeOpeners } from './lexicon/words-of-places.ts'
import { knownThings, peoples, thingHeads, thingOpeners } from './lexicon/words-of-things.ts'
import type { NameKind } from './name-span.ts'
import { shapeOf } from './shape.ts'

export interface Judgement {
  kind: NameKind
  sure: 0 | 1 | 2 | 3
}

const judged = (kind: NameKind, sure: Judgement['sure']): Judgement => ({ kind, sure })

/** Heads of places, things and bodies that are as well surnames: "Jonah Hill". */
const SURNAMES_TOO =
  /^(?:hill|hills|woods|lake|park|west|north|banks|bank|church|bush|day|street|field|fields|rivers|brook|stone|lane|king|bishop|marsh|ford|bridge|wells|forest|beach|bay|ridge|war|bell|post|bond|house|french|london|england|ireland|holland|jordan|march|law|masters|major|grove|case|power|gates|price|chambers|page|drive|knight|young|wall|march|camp|song|union|sa|se|base|port|field|fisher|castle|temple|holder|barber|gore|moon|fox|wolf|city)$/

export function kindOfName(words: readonly string[], isCountryForm: IsCountryForm): Judgement {
  const all = words.map(bare)
  const whole = phraseOf(words)
  const first = all[0]!
  const last = all.at(-1)!
  if (knownThings.has(whole)) return judged('other', 3)
  if (knownBodies.has(whole)) return judged('organization', words.length > 1 ? 3 : 2)
  if (isCountryForm(words.join(' ')))
    return judged(
      isAdjective(last) ? 'other' : 'place',
      words.length === 1 && (givenNames.has(first) || familyNames.has(first)) ? 2 : 3,
    )
  if (words.length === 1) return kindOfWord(words[0]!, first)
  if (knownPlaces.has(whole)) return judged('place', 3)

  if (all.every(word => peoples.has(word))) return judged('other', 3)
  const named = givenNames.has(first)
  if (nobleTitles.has(first) && !bodyHeads.has(last) && !placeHeads.has(last)) return judged('person', 2)
  if (bodyOpeners.has(first) && /^(?:of|for|on|against)$/.test(all[1]!)) return judged('organization', 3)
  if (all.includes('of') && all.some(word => bodyOpeners.has(word))) return judged('organization', 3)
  if (legalForms.has(last) && last !== 'co') return judged('organization', 3)
  if (all.includes("'s") && bodyHeads.has(last)) return judged('organization', 3)
  if (all.includes('&')) return judged('organization', 2)
  if (words.some(word => knownAcronyms.has(word)) && bodyHeads.has(last)) return judged('organization', 3)
  if (
    !(named && SURNAMES_TOO.test(last)) &&
    !(words.length === 2 && SURNAMES_TOO.test(first) && leadingFamilyNames.has(first) && /-/.test(last))
  ) {
    if (bodyHeads.has(last)) return judged('organization', 3)
    if (thingHeads.has(last) || thingHeads.has(last.replace(/s$/, '')) || thingOpeners.has(first))
      return judged('other', 2)
    if (placeHeads.has(last)) return judged('place', 2)
    if (placeOpeners.has(first) && !named)
      return judged('place', first === 'la' || first === 'le' || first === 'el' ? 1 : 2)
  }
  if (knownBodies.has(first) && !named && !familyNames.has(first) && words.length < 4) return judged('other', 2)
  if (all.some(word => bodyHeads.has(word)) && !named && words.length > 2) return judged('organization', 1)
  if (words.length > 5) return judged('other', 1)
  const surname = nameSuffixes.has(last) ? all.at(-2)! : last
  if (nameSuffixes.has(last) && words.length < 6) return judged('person', 2)
  if (named && knownPlaces.has(first) && /[^s]s$/.test(last) && !familyNames.has(last)) return judged('organization', 1)
  if (named) return judged('person', 3)
  if (words.some(word => /^\p{Lu}\.$/u.test(word))) return judged('person', 3)
  if (leadingFamilyNames.has(first) && words.slice(1).some(word => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word)))
    return judged('person', 3)
  if (japaneseFamilyNames.has(first) && givenNames.has(last)) return judged('person', 3)
  if (leadingFamilyNames.has(first) && (words.length === 3 ? givenNames.has(all[1]!) : true)) return judged('person', 2)
  if (japaneseFamilyNames.has(surname) || familyNames.has(surname)) return judged('person', 2)
  if (
    all.some(word => particles.has(word) && word !== 'la' && word !== 'le' && word !== 'st.') ||
    /^(?:al|el)-/.test(last)
  )
    return judged('person', 2)
  if (givenNames.has(all[1]!)) return judged('person', 2)
  if (isCountryForm(words[0]!)) return judged(words.length > 2 ? 'organization' : 'other', 1)
  if (startsWithPlace(all)) return judged('organization', last.endsWith('s') ? 2 : 1)
  if (peoples.has(first) || peoples.has(last)) return judged('other', 1)
  if (words.every(word => shapeOf(word) === 'capitals')) return judged('organization', 1)
  if (isOrdinary(first) || isOrdinary(last) || words.some(word => /\p{N}/u.test(word))) return judged('other', 1)
  if (words.some(word => /^\p{Lu}{2,}$/u.test(word))) return judged('other', 1)
  return judged('person', words.length < 4 ? 1 : 0)
}

/** "Norhaven Gulls": a club of a known town. */
const startsWithPlace = (all: readonly string[]): boolean =>
  knownPlaces.has(all.slice(0, -1).join(' ')) || (all.length > 2 && knownPlaces.has(all.slice(0, -2).join(' ')))

/** "ETA", "F&T": letters that may stand for a body; what is round them must say so. */
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(word)

function kindOfWord(word: string, low: string): Judgement {
  if (peoples.has(low)) return judged('other', 3)
  if (knownAcronyms.has(word)) return judged('organization', 3)
  if (knownPlaces.has(low)) return judged('place', 2)
  if (thingHeads.has(low) || bodyHeads.has(low) || placeHeads.has(low) || isOrdinary(low))
    return judged('other', familyNames.has(low) ? 1 : 2)
  if (word.length < 2 || /^\p{Lu}+-?\p{N}+$/u.test(word)) return judged('other', 3)
  if (isAcronym(word)) return judged('other', 0)
  if (/\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O'|Van)/.test(word)) return judged('organization', 1)
  if (familyNames.has(low) || japaneseFamilyNames.has(low) || givenNames.has(low)) return judged('person', 1)
  if (/^al-|(?:ov|ova|enko|sky|skiy|ski|vich|vic|dze|shvili|yan|poulos|sson|sen)$/.test(low) && low.length > 5)
    return judged('person', 1)
  if (/(?:shire|burg|burgh|ville|stan|grad|abad|town|land|pur|polis)$/.test(low) && low.length > 6)
    return judged('place', 1)
  return judged('other', 0)
}

/** "Norlandish", "Korean": a people's word, not a place's. */
const isAdjective = (word: string): boolean =>
  /(?:[eiy]an|ean|ese|ish|ican|rman|fghan|aqi|aeli|ani|oni|iti|sh|ch|dutch|eek|thai|wiss|audi|zech|lav|roat|erb|ole|ane|inn|urk|mani|uwaiti|emeni|ndian|ans|lao)s?$/.test(
    word,
  ) && !/(?:japan|bangladesh|iran|vatican)$/.test(word)
