/** A name is what the story says it is, whatever it looks like: "the operator, Anglia Gateway, said", "Mayor Odd Banks left". */
import { givenNames } from '../lexicon/given-names.ts'
import { bare } from '../lexicon/word-list.ts'
import { describedAs, isTitledPerson } from './described.ts'
import { kindOfName } from './kind.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { type NamesNear, namesNear } from './names-near.ts'
import type { Passage } from './token.ts'

export function withDescribed(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  isCountryForm: (chars: string) => boolean,
): NameSpan[] {
  const near = namesNear(names)
  const formOf = (name: NameSpan) => wordsOf(passages, name).map(bare)
  const told = new Map<string, 'person' | 'organization'>()
  for (const name of names) {
    const words = formOf(name)
    const form = words.join(' ')
    const asks = mayBe(name, wordsOf(passages, name))
    if (!asks || told.has(form)) continue
    const around = near(name.passage)
    // its own tokens are no name while we ask what it is
    const inside = (i: number) => i >= name.start && i < name.end
    const without: NamesNear = {
      isPerson: i => !inside(i) && around.isPerson(i),
      bodyFrom: i => (inside(i) ? undefined : around.bodyFrom(i)),
    }
    const { tokens } = passages[name.passage]!
    const titled = asks === 'person' && isTitledPerson(tokens, name, without)
    if (!titled && describedAs(tokens, name, without) !== asks) continue
    if (asks === 'person' && !titled && !isPersonal(wordsOf(passages, name), isCountryForm)) continue
    told.set(form, asks)
    if (asks === 'organization') told.set(words[0]!, asks)
    else told.set(words.at(-1)!, asks)
  }
  return names.map(name => {
    const words = formOf(name)
    const asks = mayBe(name, wordsOf(passages, name))
    const same = told.get(words.join(' ')) ?? (asks === 'organization' ? told.get(words[0]!) : undefined)
    return asks && same === asks ? { ...name, kind: asks } : name
  })
}

/** The kind that a description could tell of it; undefined where its own words are sure. */
function mayBe({ kind }: NameSpan, words: readonly string[]): 'person' | 'organization' | undefined {
  switch (kind) {
    case 'person':
    case 'other':
      return givenNames.has(bare(words[0]!)) ? undefined : 'organization'
    case 'organization':
      return words.length > 1 && words.length < 5 && words.every(w => /^\p{Lu}[\p{L}.'’-]*\p{Ll}$/u.test(w))
        ? 'person'
        : undefined
    case 'place':
      return undefined
  }
}

const isPersonal = (words: readonly string[], isCountryForm: (chars: string) => boolean): boolean =>
  givenNames.has(bare(words[0]!)) || kindOfName(words, isCountryForm).kind === 'person'
