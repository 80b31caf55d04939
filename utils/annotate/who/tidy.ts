/** What the rules know better than the model: titles are no part of a name, a dateline's agency is no actor, some words tell their kind. */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import { datelineOf } from './dateline.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { kindOfName } from './kind.ts'
import { withDescribed } from './kind-described.ts'
import { letterCaseOf } from './letter-case.ts'
import { isPostNominal } from './lexicon/post-nominal.ts'
import { bodyHeads } from './lexicon/words-of-bodies.ts'
import { roleHeads, roleModifiers } from './lexicon/words-of-office.ts'
import { withinEdges } from './name-edges.ts'
import type { NameKind, NameSpan } from './name-span.ts'
import { withOneKind } from './one-kind.ts'
import { recall } from './recall.ts'
import { isRoleHead } from './role-head.ts'
import { isCapitalised } from './shape.ts'
import { splitAtPersons } from './split-at-person.ts'
import { titleLength } from './title-prefix.ts'
import type { Passage } from './token.ts'
import { withWholeNames } from './whole-name.ts'

export function tidied(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  isCountryForm: IsCountryForm,
): NameSpan[] {
  const datelines = passages.map(p => (p.place === 'body' ? (datelineOf(p.tokens)?.length ?? 0) : 0))
  const kept = names
    .filter(({ passage, start, kind }) => kind === 'place' || start >= datelines[passage]!)
    .filter(name => !isPartOfTitle(passages[name.passage]!, name) && !isInsideThing(passages[name.passage]!, name))
    .map(name => withinEdges(passages[name.passage]!.tokens, name, isCountryForm))
    .map(name => withoutTitle(passages[name.passage]!, name))
    // "Jr." alone is all edge
    .filter(({ start, end }) => start < end)
    .map(name => ({ ...name, kind: kindAgain(passages[name.passage]!, name, isCountryForm) }))
  const settled = withDescribed(passages, withOneKind(passages, splitAtPersons(passages, kept)), isCountryForm)
  const whole = withWholeNames(passages, settled, isCountryForm)
  return recall(passages, letterCaseOf(passages), withBareHeads(passages, whole))
}

/** "FIFA" in "FIFA World Cup" is no actor: the name of an event goes on behind it. */
function isInsideThing({ tokens }: Passage, { end, kind }: NameSpan): boolean {
  let last = end
  while (last < end + 4 && tokens[last]?.kind === 'word' && isCapitalised(tokens[last]!.chars) && !tokens[last]!.opens)
    last++
  return kind === 'organization' && last > end && EVENTS.test(bare(tokens[last - 1]!.chars))
}

const EVENTS =
  /^(?:cup|championships?|olympics|paralympics|games|prix|marathon|masters|trophy|festival|awards?|prize|medal|bowl|summit)$/

/** Neither "President | Anna Example" nor "Anna Example | ’". */
function withoutTitle({ tokens }: Passage, name: NameSpan): NameSpan {
  if (name.kind !== 'person') return name
  const words = tokens.slice(name.start, name.end).map(t => t.chars)
  const last = words.at(-1)!
  const ends = words.length > 1 && (/^['’]s?$/.test(last) || isPostNominal(last)) ? 1 : 0
  return { ...name, start: name.start + (titleLength(words) || callingLength(tokens, name)), end: name.end - ends }
}

/** "Hotelier | Anna Example" at the head of a sentence: a calling that no list knows. */
function callingLength(tokens: Passage['tokens'], { start, end }: NameSpan): number {
  const first = tokens[start]!
  return end - start > 2 && first.opens && isRoleHead(first) && !givenNames.has(bare(first.chars)) ? 1 : 0
}

/** "U.S. National Security | Adviser", "National Publicity | Secretary": a field, and no body; "Member of | Parliament". */
function isPartOfTitle({ tokens }: Passage, { start, end, kind }: NameSpan): boolean {
  const next = tokens[end]
  if (/^Parliament$/.test(tokens[start]!.chars) && /^[Mm]embers?$/.test(tokens[start - 2]?.chars ?? '')) return true
  if (kind !== 'organization' || !next || !isCapitalised(next.chars)) return false
  const word = bare(next.chars)
  const last = bare(tokens[end - 1]!.chars)
  if (bodyHeads.has(last) || !(roleHeads.has(word) || roleModifiers.has(word))) return false
  return roleModifiers.has(last) || (end - start > 1 && roleModifiers.has(bare(tokens[start]!.chars)))
}

/** Houses that stand for who sits in them. */
const SEATS =
  /^(?:Kremlin|Pentagon|Knesset|Bundestag|Bundesrat|Dáil|Storting|Folketing|Riksdag|Sejm|Duma|Malacañang|Malacanang)$/

/** Words that are sure of their kind are believed: a known body or thing, a country, "… Ministry". A person is the model's to tell. */
function kindAgain({ tokens }: Passage, { start, end, kind }: NameSpan, isCountryForm: IsCountryForm): NameKind {
  const own = kindOfName(
    tokens.slice(start, end).map(t => t.chars),
    isCountryForm,
  )
  if (own.sure === 3 && own.kind !== 'person') return own.kind
  if (kind === 'place' && end - start === 1 && SEATS.test(tokens[start]!.chars)) return 'organization'
  // "NWSC Norhaven" is nobody; "Anna ORM" and "ANNA ORM" may be
  const [first, ...rest] = tokens.slice(start, end).map(t => t.chars)
  const initials = kind === 'person' && /^\p{Lu}{3,}$/u.test(first!) && rest.some(w => /\p{Ll}/u.test(w))
  return initials ? 'organization' : kind
}

/** "the Council" is a body where the story knows one that ends so. */
function withBareHeads(passages: readonly Passage[], names: readonly NameSpan[]): NameSpan[] {
  const heads = new Set<string>()
  const taken = new Set<string>()
  for (const { passage, start, end, kind } of names) {
    const { tokens } = passages[passage]!
    for (let i = start; i < end; i++) taken.add(`${passage}:${i}`)
    const last = bare(tokens[end - 1]!.chars)
    if (kind === 'organization' && end - start > 1 && bodyHeads.has(last)) heads.add(last)
  }
  const found = passages.flatMap(({ tokens }, passage) =>
    tokens.flatMap(({ chars, opens }, i): NameSpan[] => {
      const alone = tokens[i - 1]?.chars === 'the' && !opens && isCapitalised(chars) && heads.has(bare(chars))
      const goesOn = isCapitalised(tokens[i + 1]?.chars ?? '') || tokens[i + 1]?.chars === 'of'
      if (!alone || goesOn || taken.has(`${passage}:${i}`)) return []
      return [{ passage, start: i, end: i + 1, kind: 'organization' }]
    }),
  )
  return [...names, ...found].sort((a, b) => a.passage - b.passage || a.start - b.start)
}
