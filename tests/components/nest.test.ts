/** Flat spans become a tree and lose nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nest, type Run } from '../../components/reader/nest.ts'
import type { Span } from '../../utils/model/text.ts'

type Named = Span & { name: string }
const span = (name: string, from: number, to: number): Named => ({ name, from, to })

/** A span "x" over the last two characters of "abc" is written a(x:bc). */
const written = (runs: Run<Named>[]): string =>
  runs.map(run => (typeof run === 'string' ? run : `(${run.layer.name}:${written(run.inside)})`)).join('')

test.each<[string, Named[], string]>([
  ['no span leaves the characters', [], 'abcdef'],
  ['a span inside', [span('x', 1, 3)], 'a(x:bc)def'],
  ['a span inside another', [span('x', 1, 3), span('y', 0, 5)], '(y:a(x:bc)de)f'],
  ['spans side by side', [span('x', 0, 2), span('y', 2, 4)], '(x:ab)(y:cd)ef'],
  ['a crossing span is cut in two', [span('x', 0, 3), span('y', 2, 5)], '(x:ab(y:c))(y:de)f'],
  ['three that cross', [span('x', 0, 3), span('y', 1, 4), span('z', 2, 5)], '(x:a(y:b(z:c)))(z:(y:d)e)f'],
  ['of two equal spans the first is outside', [span('x', 0, 2), span('y', 0, 2)], '(x:(y:ab))cdef'],
  ['an empty span is nothing', [span('x', 2, 2)], 'abcdef'],
  ['a span beyond the text ends with it', [span('x', 4, 99)], 'abcd(x:ef)'],
])('%s', (_, spans, expected) => expect(written(nest('abcdef', spans))).toBe(expected))

const flat = (runs: Run<Span>[]): string => runs.map(run => (typeof run === 'string' ? run : flat(run.inside))).join('')

test('whatever the spans, every character stays, once and in order', () => {
  const spans = fc.array(fc.record({ from: fc.integer({ min: -2, max: 30 }), to: fc.integer({ min: -2, max: 30 }) }))
  fc.assert(fc.property(fc.string({ maxLength: 24 }), spans, (chars, layers) => flat(nest(chars, layers)) === chars))
})
