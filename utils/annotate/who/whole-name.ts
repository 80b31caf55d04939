/** Where a name begins that the model began too late: "Pope | Francis", "Norlandish | Foreign Ministry", "Del | Castillo". */
import { bare } from '../lexicon/word-list.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { isKeptTitle, titleOpeners } from './lexicon/kept-titles.ts'
import { particles } from './lexicon/words-of-grammar.ts'
import { peoples } from './lexicon/words-of-things.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { isCapitalised } from './shape.ts'
import type { Passage, Token } from './token.ts'

export function withWholeNames(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  isCountryForm: IsCountryForm,
): NameSpan[] {
  const known = new Set(names.filter(n => n.kind === 'person').map(n => wordsOf(passages, n).map(bare).join(' ')))
  const surnames = new Set([...known].flatMap(name => lastWords(name.split(' '))))
  const startOf = (name: NameSpan): number => {
    const { tokens } = passages[name.passage]!
    switch (name.kind) {
      case 'person':
        return withTitle(tokens, withParticle(tokens, name, surnames))
      case 'organization':
        return withState(tokens, name, isCountryForm)
      case 'place':
      case 'other':
        return name.start
    }
  }
  return withoutOverlaps(names.map(name => ({ ...name, start: startOf(name) })))
}

/** A name that has grown takes the place of all that stood there: "Saudi" before "Interior Ministry". */
function withoutOverlaps(names: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  for (const name of names.toReversed()) {
    const next = kept.at(-1)
    if (!next || next.passage !== name.passage || next.start >= name.end) kept.push(name)
  }
  return kept.reverse()
}

function withTitle(tokens: readonly Token[], start: number): number {
  let first = start
  while (first > 0 && isTitle(tokens[first - 1]!, isKeptTitle)) first--
  if (first < start && first > 0 && isTitle(tokens[first - 1]!, word => titleOpeners.has(word))) first--
  return first
}

/** "Brother Daniel was late": at the head of a sentence a capital makes no monk. */
const isTitle = ({ kind, chars, opens }: Token, is: (word: string) => boolean): boolean =>
  kind === 'word' && isCapitalised(chars) && is(bare(chars)) && !(opens && /^(?:Brother|Mother|Count)$/.test(chars))

/** "Del Castillo said", where the story knows a Ramon Del Castillo. */
function withParticle(tokens: readonly Token[], { start, end }: NameSpan, surnames: ReadonlySet<string>): number {
  const before = tokens[start - 1]
  if (!before || end - start > 1 || !particles.has(bare(before.chars)) || !isCapitalised(before.chars)) return start
  return surnames.has(`${bare(before.chars)} ${bare(tokens[start]!.chars)}`) ? start - 1 : start
}

const lastWords = (words: readonly string[]): string[] => (words.length > 2 ? [words.slice(-2).join(' ')] : [])

/** A state's own ministry or army is named with it: "Saudi Interior Ministry", "US Navy". */
function withState(tokens: readonly Token[], { start, end }: NameSpan, isCountryForm: IsCountryForm): number {
  const before = tokens[start - 1]
  if (before?.kind !== 'word' || !isCapitalised(before.chars)) return start
  const [first, last] = [bare(tokens[start]!.chars), bare(tokens[end - 1]!.chars)]
  if (!OF_STATES.test(last) && !OF_STATES.test(first)) return start
  return peoples.has(bare(before.chars)) || isCountryForm(before.chars) ? start - 1 : start
}

const OF_STATES =
  /^(?:ministry|department|army|navy|marines|guard|forces|force|parliament|senate|congress|government|treasury|court|embassy|police|coastguard|cabinet|council|agency|commission|chancellery)$/
