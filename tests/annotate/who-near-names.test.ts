/** Which words the tagger looks at: those of a name and around it, and no others. */
import { expect, test } from 'vitest'
import { nearNames } from '../../utils/annotate/who/tagger/near-names.ts'
import { wordsOfStory } from '../../utils/annotate/who/tagger/word.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

test.each([
  ['it rained all day and nobody came', ''],
  ['it rained all day in Oslo and nobody came to the pier', 'day in Oslo and nobody'],
  ['they met at the University of the West that day', 'at the University of the West that day'],
  ['she sold her iPhone', 'sold her iPhone'],
  ['ALL IS QUIET', 'ALL IS QUIET'],
])('of "%s" it looks at "%s"', (chars, looked) => {
  const passage = passageOf({ id: 1, chars, marks: [] }, 'body')
  const [words] = wordsOfStory([passage], () => false)
  const near = nearNames(words!)
  expect(
    passage.tokens
      .filter((_, i) => near[i])
      .map(token => token.chars)
      .join(' '),
  ).toBe(looked)
})
