/** A name is what the story says it is, whatever it looks like: "the operator, Anglia Gateway, said", "Mayor Odd Banks left". */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import { describedAs, isTitledPerson } from './described.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { kindOfName } from './kind.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { type NamesNear, namesNear } from './names-near.ts'
import type { Passage } from './token.ts'

export function withDescribed(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  isCountryForm: IsCountryForm,
): NameSpan[] {
  const near = namesNear(names)
  const formOf = (name: NameSpan) => wordsOf(passages, name).map(bare)
  const told = new Map<string, 'person' | 'organization'>()
  for (const name of names) {
    const words = formOf(name)
    const form = words.join(' ')
    if (told.has(form)) continue
    const asks = mayBe(name, wordsOf(passages, name), isCountryForm)
    if (asks.length === 0) continue
    const around = near(name.passage)
    // its own tokens are no name while we ask what it is
    const inside = (i: number) => i >= name.start && i < name.end
    const without: NamesNear = {
      isPerson: i => !inside(i) && around.isPerson(i),
      bodyFrom: i => (inside(i) ? undefined : around.bodyFrom(i)),
    }
    const { tokens } = passages[name.passage]!
    const kind = isTitledPerson(tokens, name, without) ? 'person' : describedAs(tokens, name, without)
    if (!kind || !asks.includes(kind)) continue
    if (kind === 'person' && name.kind === 'organization' && !isTitledPerson(tokens, name, without))
      if (!isPersonal(wordsOf(passages, name), isCountryForm)) continue
    told.set(form, kind)
    told.set(kind === 'organization' ? words[0]! : words.at(-1)!, kind)
  }
  return names.map(name => {
    const words = formOf(name)
    const asks = mayBe(name, wordsOf(passages, name), isCountryForm)
    const kind = told.get(words.join(' ')) ?? (asks.includes('organization') ? told.get(words[0]!) : undefined)
    return kind && asks.includes(kind) ? { ...name, kind } : name
  })
}

/** The kinds that a description could tell of it; none where its own words are sure. */
function mayBe(
  { kind }: NameSpan,
  words: readonly string[],
  isCountryForm: IsCountryForm,
): readonly ('person' | 'organization')[] {
  const plain = words.length > 1 && words.length < 5 && words.every(w => /^\p{Lu}[\p{L}.'’-]*\p{Ll}$/u.test(w))
  const body = givenNames.has(bare(words[0]!)) ? [] : (['organization'] as const)
  switch (kind) {
    case 'person':
      return body
    case 'other':
      if (isCountryForm(words.join(' '))) return []
      return plain ? [...body, 'person'] : body
    case 'organization':
      return plain ? ['person'] : []
    case 'place':
      return plain && kindOfName(words, isCountryForm).kind === 'person' ? ['person'] : []
  }
}

const isPersonal = (words: readonly string[], isCountryForm: IsCountryForm): boolean =>
  givenNames.has(bare(words[0]!)) || kindOfName(words, isCountryForm).kind === 'person'
