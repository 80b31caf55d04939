/** Where words begin and end. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from '../../utils/annotate/who/token.ts'

test.each<[string, string[]]>([
  ['Anna Example’s boat', ['Anna', 'Example', '’s', 'boat']],
  ["Anna Example's boat", ['Anna', 'Example', "'s", 'boat']],
  ['Seo Min-jae', ['Seo', 'Min-jae']],
  ['a Dover-based firm', ['a', 'Dover', '-', 'based', 'firm']],
  ['the pro-Ashgrove vote', ['the', 'pro', '-', 'Ashgrove', 'vote']],
  ['US-China talks', ['US', '-', 'China', 'talks']],
  ['the U.S. Navy', ['the', 'U.S.', 'Navy']],
  ['J. R. Example', ['J.', 'R.', 'Example']],
  ['J.R. Example', ['J.R.', 'Example']],
  ['Mr. Example left.', ['Mr.', 'Example', 'left', '.']],
  ['plan B.', ['plan', 'B', '.']],
  ['O’Malley and d’Arc', ['O’Malley', 'and', 'd’Arc']],
  ['AT&T, S&P', ['AT&T', ',', 'S&P']],
  ['shop.example.com', ['shop', '.', 'example.com']],
  ['4.2 million', ['4', '.', '2', 'million']],
])('%s', (chars, expected) => expect(tokenise(chars).map(t => t.chars)).toEqual(expected))

test.each<[string, string[]]>([
  ['Rain fell. Boats sank.', ['Rain', 'Boats']],
  ['She said: “Boats sank.”', ['She', 'Boats']],
  ['The U.S. Navy came.', ['The']],
  ['Rain\nBoats', ['Rain', 'Boats']],
  ['“We go,” Anna said. “Now.”', ['We', 'Now']],
])('these words open a sentence: %s', (chars, expected) =>
  expect(
    tokenise(chars)
      .filter(t => t.opens)
      .map(t => t.chars),
  ).toEqual(expected),
)

test('every token is exactly the characters at its place, in order', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), chars => {
      let last = 0
      for (const token of tokenise(chars)) {
        expect(chars.slice(token.from, token.to)).toBe(token.chars)
        expect(token.from).toBeGreaterThanOrEqual(last)
        last = token.to
      }
    }),
  ))
