/** What the story itself says that a name is: "Norvik is a small town …", "Quillfeather, a maker of boats, …". */
import { wordList } from '../../lexicon/word-list.ts'
import { bodyHeads } from '../lexicon/words-of-bodies.ts'
import { roleHeads } from '../lexicon/words-of-office.ts'
import { placeHeads } from '../lexicon/words-of-places.ts'
import type { NameKind } from '../name-span.ts'
import type { Word } from './word.ts'

const bodies = wordList(`
band maker manufacturer firm retailer airline carrier bank newspaper daily magazine broadcaster website startup start-up team club school college university charity nonprofit think-tank group company party militia
publisher brand chain producer supplier label duo trio quartet choir label agency watchdog regulator union outlet lender insurer brewer carmaker automaker
`)
const places = wordList(`
village town city hamlet suburb neighborhood neighbourhood capital county district province region municipality commune island river lake mountain peninsula valley port state country area enclave territory
`)
const people = wordList(`
footballer player singer actor actress writer author politician lawyer professor painter composer poet musician guitarist drummer bassist rapper coach journalist historian scientist engineer economist analyst activist lawmaker
man woman boy girl mother father son daughter brother sister wife husband widow cousin friend resident farmer teacher student nurse doctor surgeon soldier driver fisherman comedian model director producer
`)

/** How far from "is a" or ", a" the noun may stand: "is a small fishing town". */
const REACH = 6

/** Behind a name that ends at `end`; undefined where nothing is said. */
export function definedAs(words: readonly Word[], end: number): NameKind | undefined {
  const verb = words[end]?.bare
  if (verb !== ',' && verb !== 'is' && verb !== 'was' && verb !== 'are' && verb !== 'were') return
  const article = words[end + 1]?.bare
  if (article !== 'a' && article !== 'an' && article !== 'the') return
  for (let i = end + 2; i < Math.min(words.length, end + 2 + REACH); i++) {
    const { bare, capital } = words[i]!
    // "is a village in", "a daily that": the first noun that tells, before the next name and the next clause
    if (bodies.has(bare)) return 'organization'
    if (places.has(bare)) return 'place'
    if (people.has(bare)) return 'person'
    if (/^(?:of|in|on|at|that|which|who|for|[,.;:])$/.test(bare)) {
      const noun = words[i - 1]!.bare
      if (roleHeads.has(noun)) return 'person'
      if (bodyHeads.has(noun)) return 'organization'
      return placeHeads.has(noun) ? 'place' : undefined
    }
    if (capital && roleHeads.has(bare)) return 'person'
  }
  return
}
