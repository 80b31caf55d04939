/** Cuts one run of capitals into the names it holds: country, body, title | person. */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { bodyHeads, bodyOpeners, knownAcronyms, knownBodies } from './lexicon/words-of-bodies.ts'
import { officeWords } from './lexicon/words-of-grammar.ts'
import { honorifics, roleHeads, roleModifiers } from './lexicon/words-of-office.ts'
import { peoples, thingHeads } from './lexicon/words-of-things.ts'
import type { Run } from './runs.ts'
import { titleLength } from './title-prefix.ts'
import type { Token } from './token.ts'

export interface Piece extends Run {
  /** A title stands before it: it is a person. */
  titled: boolean
}

export function cutRun(tokens: readonly Token[], run: Run, isCountryForm: IsCountryForm): Piece[] {
  const words = tokens.slice(run.start, run.end).map(t => t.chars)
  const piece = (from: number, to: number, titled = false): Piece => ({
    start: run.start + from,
    end: run.start + to,
    titled,
  })
  const office = officeBefore(tokens, run)
  if (office > 0) {
    const address = honorifics.has(bare(words[office] ?? '')) ? office + 1 : office
    return address < words.length ? [piece(address, words.length, true)] : []
  }
  if (knownBodies.has(words.map(bare).join(' '))) return [piece(0, words.length)]

  const title = titleLength(words)
  if (title > 0 && title < words.length)
    return [
      ...namesInTitle(words.slice(0, title), isCountryForm).map(([a, b]) => piece(a, b)),
      piece(title, words.length, true),
    ]
  if (isTitleAlone(words)) return namesInTitle(words, isCountryForm).map(([a, b]) => piece(a, b))

  const [camp, given] = words.map(bare)
  if (
    given &&
    peoples.has(camp!) &&
    !givenNames.has(camp!) &&
    givenNames.has(given) &&
    !bodyHeads.has(bare(words.at(-1)!))
  )
    return [piece(1, words.length, true)]
  const country = countryPrefix(words, isCountryForm)
  if (country > 0 && country < words.length && !belongsToCountry(words, country)) {
    const rest = cutRun(tokens, { start: run.start + country, end: run.end }, isCountryForm)
    return [piece(0, country), ...rest]
  }
  const person = personAfterBody(words)
  if (person > 0) return [piece(0, person), piece(person, words.length, true)]
  return [piece(0, words.length)]
}

/** "Harbour Council | Anna Example": where a body's name is over and a person's begins; 0 where it is one name. */
function personAfterBody(words: readonly string[]): number {
  const all = words.map(bare)
  if (all.includes('of') || all.includes('for')) return 0
  const head = all.findLastIndex((word, i) => i > 0 && i < all.length - 2 && bodyHeads.has(word))
  return head > 0 && all.length - head < 5 && givenNames.has(all[head + 1]!) && !bodyHeads.has(all.at(-1)!)
    ? head + 1
    : 0
}

/** "Secretary of | State Anna Example": how many words at the head of the run belong to the office before it. */
function officeBefore(tokens: readonly Token[], { start, end }: Run): number {
  const of = tokens[start - 1]?.chars
  if ((of !== 'of' && of !== 'for') || !tokens[start - 2] || !roleHeads.has(bare(tokens[start - 2]!.chars))) return 0
  let n = 0
  while (start + n < end && officeWords.has(bare(tokens[start + n]!.chars))) n++
  return n
}

/** Names inside a title: its country and its body: "U.S. | White House | Press Secretary". */
function namesInTitle(words: readonly string[], isCountryForm: IsCountryForm): [number, number][] {
  const found: [number, number][] = []
  let from = countryPrefix(words, isCountryForm)
  if (from > 0) found.push([0, from])
  for (let to = words.length; to > from; to--) {
    const part = words.slice(from, to).map(bare)
    const known = knownBodies.has(part.join(' ')) || (part.length === 1 && knownAcronyms.has(words[from]!))
    const named =
      part.length > 1 &&
      bodyHeads.has(part.at(-1)!) &&
      !roleModifiers.has(part.at(-1)!) &&
      !part.some(w => roleHeads.has(w))
    if (known || named) {
      found.push([from, to])
      from = to
      break
    }
  }
  return found
}

/** "Prime Minister", "National Security Adviser": a role and nobody's name. */
function isTitleAlone(words: readonly string[]): boolean {
  const all = words.map(bare)
  const last = all.at(-1)!
  if (!roleHeads.has(last) && !honorifics.has(last)) return false
  return all.length === 1 || !givenNames.has(all[0]!) || all.slice(0, -1).every(word => roleModifiers.has(word))
}

function countryPrefix(words: readonly string[], isCountryForm: IsCountryForm): number {
  for (let n = Math.min(4, words.length); n > 0; n--) if (isCountryForm(words.slice(0, n).join(' '))) return n
  return 0
}

/** "British Airways", "South Korean Ministry of Tides": the country is part of the name. */
function belongsToCountry(words: readonly string[], country: number): boolean {
  const rest = words.slice(country).map(bare)
  return (
    bodyHeads.has(rest.at(-1)!) ||
    thingHeads.has(rest.at(-1)!) ||
    bodyOpeners.has(rest[0]!) ||
    (rest.length < 3 && !givenNames.has(rest[0]!) && !rest.some(w => roleHeads.has(w)))
  )
}
