/** What the tagger looks at: runs of capitals and what a story says that a name is. */
import { expect, test } from 'vitest'
import { capitalRuns } from '../../utils/annotate/who/tagger/capital-runs.ts'
import { definedAs } from '../../utils/annotate/who/tagger/defined-as.ts'
import { wordsOfStory } from '../../utils/annotate/who/tagger/word.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

const seen = (chars: string) => {
  const passage = passageOf({ id: 0, chars, marks: [] }, 'body')
  return { passage, words: wordsOfStory([passage], () => false)[0]! }
}

test.each<[string, string | undefined]>([
  ['is a small fishing village in the north', 'place'],
  [', a maker of boats, said no', 'organization'],
  ['was an Irish footballer who played abroad', 'person'],
  ['are a rock band from the coast', 'organization'],
  [', the deputy minister of tides, said no', 'person'],
  ['is a mystery to all', undefined],
  ['slept in a village', undefined],
  ['is', undefined],
])('what "… %s" is: %s', (chars, kind) => expect(definedAs(seen(chars).words, 0)).toBe(kind))

test('a run of capitals goes on over small joints, and ends where the next sentence opens', () => {
  const { passage, words } = seen('They asked the Ministry of Tides in Vikby. Anna van der Orm slept.')
  const { starts, ends } = capitalRuns(passage, words, false)
  const runs = words.flatMap((_, i) =>
    ends[i]! > 0 && starts[i] === i
      ? [
          passage.tokens
            .slice(i, ends[i])
            .map(t => t.chars)
            .join(' '),
        ]
      : [],
  )
  expect(runs).toEqual(['They', 'Ministry of Tides', 'Vikby', 'Anna van der Orm'])
})

test('where capitals tell nothing, each word is a run of its own', () => {
  const { passage, words } = seen('STORM HITS COAST')
  expect([...capitalRuns(passage, words, true).ends]).toEqual([1, 2, 3])
})

test.each([
  ['Orm', 'Pell', true],
  ['orm', 'Orm', false],
  ['ORM', 'Orm', false],
  ['Élan', 'Orms', true],
  ['élan', 'orms', true],
  ['B2', 'b2', false],
  ['港', 'o', false],
])('"%s" and "%s" are drawn alike: %s', (a, b, alike) => {
  const [one, other] = [seen(a).words[0]!, seen(b).words[0]!]
  expect(one.shortShape === other.shortShape).toBe(alike)
})

test('a word has a bit for each list that has it', () => {
  const { words } = seen('minister said FBI')
  for (const word of words) expect(word.traits).not.toBe(0)
  expect(new Set(words.map(w => w.traits)).size).toBe(3)
})
