/** Whether a line stands in a text. */
import { expect, test } from 'vitest'
import { linesIn } from '../../tools/bench/same-line.ts'

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
