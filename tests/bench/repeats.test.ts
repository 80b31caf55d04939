/** What counts as shown twice. */
import { expect, test } from 'vitest'
import { repeatsIn } from '../../tools/bench/repeats.ts'
import type { ShownLine } from '../../tools/bench/shown.ts'

const text = (words: string): ShownLine => ({ kind: 'text', words, linked: 0 })
const caption = (words: string): ShownLine => ({ kind: 'caption', words, linked: 0 })
const credit = (words: string): ShownLine => ({ kind: 'credit', words, linked: 0 })
const kinds = (lines: ShownLine[], pictures: string[] = [], wanted = '') =>
  repeatsIn({ title: 'Ferry’s last trip', authors: [], publishedAt: undefined, lines, pictures }, wanted).map(
    r => r.kind,
  )

const quay = 'The quay at Norvik on Friday morning.'

test.each<[string, ShownLine[], string[]]>([
  ['a line that stands twice', [text(quay), text(quay)], ['line']],
  ['a short line that stands twice is a refrain', [text('Yes.'), text('Yes.')], []],
  ['a caption that is a paragraph too', [caption(quay), text(quay)], ['caption']],
  ['a paragraph that is the start of a caption', [caption(`${quay} Ana Lund`), text(quay)], ['caption']],
  [
    'a heading that a caption begins with',
    [text('The Old Quay of Port Example'), caption(`The Old Quay of Port Example ${quay}`)],
    [],
  ],
  ['a caption under two pictures', [caption(quay), caption(quay)], ['caption']],
  ['a credit that its caption ends with', [caption(`${quay} Ana Lund`), credit('Ana Lund')], ['credit']],
  ['a credit that is a paragraph too', [credit('Ana Lund'), text('Ana Lund')], ['credit']],
  ['two pictures by one photographer', [caption(quay), credit('Ana Lund'), caption('A gull.'), credit('Ana Lund')], []],
  ['the headline in the body', [text('FERRY’S LAST TRIP')], ['headline']],
])('%s', (_, lines, expected) => expect(kinds(lines)).toEqual(expected))

test('one picture in two sizes is shown twice, two pictures are not', () => {
  expect(
    kinds([], ['https://a.example/norvik-quay-1.jpg?w=300', 'https://cdn.example/w_900/norvik-quay-1-1200x800.jpg']),
  ).toEqual(['picture'])
  expect(kinds([], ['https://a.example/norvik-quay-1.jpg', 'https://a.example/norvik-quay-2.jpg'])).toEqual([])
})

test('a line that stands twice in the gold is the author’s own', () =>
  expect(kinds([text(quay), text(quay)], [], `${quay}\nA gull.\n${quay}`)).toEqual([]))
