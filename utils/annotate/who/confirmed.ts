/** A person or body that the model alone sees, and once in the story, is shown where the story says what it is or its words do: half of the others are nobody. */
import { describedAs } from './described.ts'
import type { IsCountryForm } from './is-country-form.ts'
import { kindOfName } from './kind.ts'
import { type NameSpan, wordsOf } from './name-span.ts'
import { namesNear } from './names-near.ts'
import { isCapitalised } from './shape.ts'
import type { Passage, Token } from './token.ts'

export function confirmed(
  passages: readonly Passage[],
  names: readonly NameSpan[],
  byRules: readonly NameSpan[],
  isCountryForm: IsCountryForm,
): NameSpan[] {
  const seen = passages.map(({ tokens }) => new Uint8Array(tokens.length))
  for (const { passage, start, end, kind } of byRules) if (isActor(kind)) seen[passage]!.fill(1, start, end)
  const times = new Map<string, number>()
  const formOf = (name: NameSpan) => wordsOf(passages, name).join(' ')
  for (const name of names) times.set(formOf(name), (times.get(formOf(name)) ?? 0) + 1)
  const near = namesNear(names)
  return names.filter(name => {
    const { passage, start, end, kind } = name
    if (!isActor(kind) || times.get(formOf(name))! > 1 || seen[passage]!.subarray(start, end).includes(1)) return true
    const { tokens } = passages[passage]!
    return describedAs(tokens, name, near(passage)) === kind || speaksForItself(tokens, name, isCountryForm)
  })
}

/** Two words or more, and nothing in them that speaks for a place, an event or a work. */
function speaksForItself(tokens: readonly Token[], { start, end }: NameSpan, isCountryForm: IsCountryForm): boolean {
  const words = tokens.slice(start, end).map(t => t.chars)
  const own = kindOfName(words, isCountryForm)
  return (
    words.length > 1 &&
    (isActor(own.kind) || own.sure < 2) &&
    isCapitalised(words[0]!) &&
    words.every(w => /^(?:[-&]|['’]s?|[^\d]*\p{L}[^\d]*)$/u.test(w))
  )
}

const isActor = (kind: NameSpan['kind']): boolean => kind === 'person' || kind === 'organization'
