/** What happens to names between the tagger and the reader. */
import { expect, test } from 'vitest'
import { confirmed } from '../../utils/annotate/who/confirmed.ts'
import { withDescribed } from '../../utils/annotate/who/kind-described.ts'
import type { NameKind, NameSpan } from '../../utils/annotate/who/name-span.ts'
import { withOneKind } from '../../utils/annotate/who/one-kind.ts'
import { splitAtPersons } from '../../utils/annotate/who/split-at-person.ts'
import { tidied } from '../../utils/annotate/who/tidy.ts'
import { withTitled } from '../../utils/annotate/who/titled.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'
import { withWholeNames } from '../../utils/annotate/who/whole-name.ts'
import { withAcronyms } from '../../utils/annotate/who/with-acronyms.ts'

/** "They met [person Anna Orm]." as a passage and its names. */
function marked(...lines: string[]) {
  const names: NameSpan[] = []
  const passages = lines.map((line, passage) => {
    const marks = [...line.matchAll(/\[(person|organization|place|other) ([^\]]+)\]/g)]
    const chars = line.replace(/\[(?:person|organization|place|other) ([^\]]+)\]/g, '$1')
    const read = passageOf({ id: passage, chars, marks: [] }, 'body')
    let cut = 0
    for (const [whole, kind, words] of marks.map(m => [...m] as [string, NameKind, string])) {
      const from =
        line.indexOf(whole, cut) -
        names.filter(n => n.passage === passage).reduce((sum, n) => sum + n.kind.length + 3, 0)
      cut = line.indexOf(whole, cut) + 1
      const start = read.tokens.findIndex(t => t.from === from)
      const end = read.tokens.findIndex(t => t.to === from + words.length) + 1
      names.push({ passage, start, end, kind })
    }
    return read
  })
  const show = (found: readonly NameSpan[]) =>
    found.map(
      n =>
        `${n.kind} ${passages[n.passage]!.tokens.slice(n.start, n.end)
          .map(t => t.chars)
          .join(' ')}`,
    )
  return { passages, names, show }
}

test('a form that is mostly one kind is that kind everywhere, unless it is a place as well', () => {
  const { passages, names, show } = marked(
    'They met [person Orm], [organization Orm] and [person Orm] near [place Vik] and [organization Vik].',
  )
  expect(show(withOneKind(passages, names))).toEqual([
    'person Orm',
    'person Orm',
    'person Orm',
    'place Vik',
    'organization Vik',
  ])
})

test('a body ends where a person known elsewhere begins', () => {
  const { passages, names, show } = marked('The [organization Rain Watch Anna Orm] sent.', 'Later [person Orm] slept.')
  expect(show(splitAtPersons(passages, names))).toEqual(['organization Rain Watch', 'person Anna Orm', 'person Orm'])
})

const nowhere = () => false

test('a name of one word that only the model sees must stand twice', () => {
  const { passages, names, show } = marked('They met [person Orm], [person Vik] and [person Vik] in [place Ulm].')
  expect(show(confirmed(passages, names, [], nowhere))).toEqual(['person Vik', 'person Vik', 'place Ulm'])
  expect(show(confirmed(passages, names, [names[0]!], nowhere))).toEqual([
    'person Orm',
    'person Vik',
    'person Vik',
    'place Ulm',
  ])
})

test.each([
  ['it has two words', 'They met [organization Kelp Watch] there.', true],
  ['its words speak for a place', 'They met [organization Kelp River] there.', false],
  ['the story says what it is', 'They met the pilot, [person Orm], there.', true],
  ['the story says that it is something else', 'They met the pilot, [organization Orm], there.', false],
])('or else: %s', (_, line, kept) => {
  const { passages, names } = marked(line)
  expect(confirmed(passages, names, [], nowhere).length > 0).toBe(kept)
})

test.each([
  ['before its name', 'The newspaper [person Anglia Gateway] said so.'],
  ['before its name at the head of a sentence', 'Energy company [person Anglia Gateway] said so.'],
  ['behind its name', 'They asked [person Anglia Gateway], a state-owned broadcaster, about it.'],
  ['before a comma', 'The operator, [person Anglia Gateway], said so.'],
  ['by an office', 'They asked the chief executive of [person Anglia Gateway] about it.'],
  ['by its seat', 'They asked [person Anglia Gateway], based in Ulm, about it.'],
])('a body may be described %s', (_, line) => {
  const { passages, names, show } = marked(line)
  expect(show(withDescribed(passages, names, nowhere))).toEqual(['organization Anglia Gateway'])
})

test.each([
  ['a title makes a person', 'Later Mayor [organization Odd Banks] left.', 'person Odd Banks'],
  ['an owner may be a body', 'Later its owner [organization Odd Banks] left.', 'organization Odd Banks'],
])('%s', (_, line, wanted) => {
  const { passages, names, show } = marked(line)
  expect(show(withDescribed(passages, names, nowhere))).toEqual([wanted])
})

test('letters that spell a body are it', () => {
  const { passages, names, show } = marked('They met [organization Kelp Rescue Watch]. Later KRW and KLM left.')
  expect(show(withAcronyms(passages, names))).toEqual(['organization Kelp Rescue Watch', 'organization KRW'])
})

test.each([
  ['a place that is a mayor is a person', 'The mayor, [place Wilber Orm], left.', 'person Wilber Orm'],
  ['a thing that is a mayor is a person', 'The mayor, [other Wilber Orm], left.', 'person Wilber Orm'],
  ['a subject is no body', 'They asked a professor of [other Norse].', 'other Norse'],
])('%s', (_, line, wanted) => {
  const { passages, names, show } = marked(line)
  expect(show(withDescribed(passages, names, nowhere))).toEqual([wanted])
})

test('a person is not described as a body', () => {
  const { passages, names, show } = marked(
    'The widow of [person Odd Orm], the pilot of the company [person Vik Ulv], left.',
  )
  expect(show(withDescribed(passages, names, nowhere))).toEqual(['person Odd Orm', 'organization Vik Ulv'])
})

test.each([
  ['a royal title', 'They met Crown Princess [person Ida].', 'person Crown Princess Ida'],
  ['a religious title', 'They met Cardinal [person Odd Orm].', 'person Cardinal Odd Orm'],
  ['no brother at the head of a sentence', 'Brother [person Odd Orm] left.', 'person Odd Orm'],
  [
    'a state before its ministry',
    'They met the Saudi [organization Interior Ministry].',
    'organization Saudi Interior Ministry',
  ],
  ['a people before a company', 'They met the Saudi [organization Gulf Gateway].', 'organization Gulf Gateway'],
  ['a particle', 'They met [person Odd Del Orm]. Del [person Orm] left.', 'person Del Orm'],
  ['a particle of nobody', 'They met [person Odd Orm]. Del [person Orm] left.', 'person Orm'],
])('a name takes in %s', (_, line, wanted) => {
  const { passages, names, show } = marked(line)
  expect(show(withWholeNames(passages, names, chars => chars === 'Saudi')).at(-1)).toBe(wanted)
})

test.each([
  ['a title goes', 'They met [person President Anna Orm].', ['person Anna Orm']],
  ['a form of address goes', 'They met [person Datuk Seri Odd Orm].', ['person Odd Orm']],
  ['a calling goes', 'They met [person Rookie Anna Orm].', ['person Anna Orm']],
  ['a member’s parliament is no body', 'The member of [organization Parliament for Ulm] left.', []],
  ['letters before a name are no first name', 'They met [person NWSC Ulm].', ['organization NWSC Ulm']],
  ['letters behind a name go', 'They met [person Anna Orm KC].', ['person Anna Orm']],
  ['a full stop ends a name', 'They met [organization Kelp Watch. Odd] people came.', ['organization Kelp Watch']],
  ['a sum is no name', 'They fined [organization Kelp Watch 380] million.', ['organization Kelp Watch']],
  ['an owner goes', 'They met [organization U.S.’s Kelp Watch].', ['organization Kelp Watch']],
  ['a calling that no list knows goes', '[person Hotelier Anna Orm] slept.', ['person Anna Orm']],
  ['small words go in front', 'They met [organization ten-man Gulls].', ['organization Gulls']],
  ['small words go behind', 'They accused [organization Kelp Watch of sloth].', ['organization Kelp Watch']],
  ['a prefix takes its word', 'They met pro-[organization Norland Kelp Party].', ['organization Kelp Party']],
  ['what it is called goes', '[organization Insurer Kelp Mutual] left.', ['organization Kelp Mutual']],
  ['a body inside an event is none', 'They won the [organization KWF] World Cup.', []],
  ['a house stands for who sits in it', 'They asked the [place Kremlin].', ['organization Kremlin']],
  ['a lone apostrophe goes', 'It was [person Anna Ellis ’] boat.', ['person Anna Ellis']],
  ['a field before an office is no body', 'The [organization U.S. National Security] Adviser left.', []],
  ['a known body is one', 'They met at the [place White House] again.', ['organization White House']],
  [
    'the bare head of a known body is it',
    'The [organization Rain Council] met. They asked the Council again.',
    ['organization Rain Council', 'organization Council'],
  ],
])('%s', (_, line, wanted) => {
  const { passages, names, show } = marked(line)
  expect(show(tidied(passages, names, chars => chars === 'U.S.'))).toEqual(wanted)
})

test('a person straight behind a title wins over a body that takes both in', () => {
  const model = marked('Later [organization Rain Minister Seo Min-jae] spoke to [person Orm].')
  const rules = marked('Later Rain Minister [person Seo Min-jae] spoke to Orm.')
  expect(model.show(withTitled(model.passages, model.names, rules.names))).toEqual(['person Seo Min-jae', 'person Orm'])
})
