/** Whether a line stands in a text. */
import { expect, test } from 'vitest'
import { linesIn, placesIn } from '../../tools/bench/same-line.ts'

const inText = linesIn(
  'Nobody was there to share the moment.\nThe quay\n夕方の港では、最後の船を見送る人々が手を振っていた。',
)

test.each([
  ['a line of it', 'the quay', true],
  ['four words out of a sentence', 'was there to share', true],
  ['fewer: they may stand there by chance', 'share', false],
  ['most of its words', 'Well, nobody was there to share the moment', true],
  ['other words', 'nobody else wanted to see the moment', false],
  ['a part, without spaces between words', '最後の船を見送る人々', true],
  ['a short part, without spaces', '最後の船', false],
  ['other signs', '関連記事をもっと見る', false],
])('%s', (_, line, expected) => expect(inText(line)).toBe(expected))

test.each([
  ['after words of the text', 'Nobody was there', 'to share', 'Other words', true],
  ['before words of the text', 'Other words', 'The moment', 'The quay was empty', false],
  ['before the words that follow', 'Other words', 'nobody', 'was there to wave', true],
  ['between other words', 'Share this page', 'share', 'Print this page', false],
  ['alone', '', 'the quay', '', false],
  ['four words, which tell by themselves', 'Nobody', 'was there to share', 'the moment', false],
])('a short line %s', (_, before, line, after, expected) =>
  expect(placesIn('Nobody was there to share the moment.\nThe quay')(before, line, after)).toBe(expected),
)
