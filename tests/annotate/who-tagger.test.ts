/** The trained tagger and its parts: tags, paths, packing, what it finds. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import type { NameSpan } from '../../utils/annotate/who/name-span.ts'
import { bestPath } from '../../utils/annotate/who/tagger/best-path.ts'
import { packGaps, unpackGaps } from '../../utils/annotate/who/tagger/gaps.ts'
import { listsOf } from '../../utils/annotate/who/tagger/gazetteer.ts'
import { BITS, mixed } from '../../utils/annotate/who/tagger/hashed.ts'
import { bitOf, type List } from '../../utils/annotate/who/tagger/list-slots.ts'
import { modelOf } from '../../utils/annotate/who/tagger/model.ts'
import { LEVELS, pack, unpack } from '../../utils/annotate/who/tagger/packing.ts'
import { tagger } from '../../utils/annotate/who/tagger/tag-names.ts'
import { KINDS, mayFollow, namesOf, OUTSIDE, TAGS, tagsOf } from '../../utils/annotate/who/tagger/tags.ts'
import { trained } from '../../utils/annotate/who/tagger/trained.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

const namesIn = (...texts: string[]) => {
  const passages = texts.map((chars, id) => passageOf({ id, chars, marks: [] }, 'body'))
  return tagger(
    trained(),
    isCountryForm,
  )(passages).map(({ passage, start, end, kind }) => {
    const { tokens } = passages[passage]!
    return `${kind} ${texts[passage]!.slice(tokens[start]!.from, tokens[end - 1]!.to)}`
  })
}

test.each<[string, string[]]>([
  [
    'Yesterday Martha Quillfeather, 51, told reporters in Oslo that she would resign.',
    ['person Martha Quillfeather', 'place Oslo'],
  ],
  [
    'The chairman of the Brackwater Savings Bank, Per Haugstrand, declined to comment.',
    ['organization Brackwater Savings Bank', 'person Per Haugstrand'],
  ],
  ['It rained all day and nobody came to the pier.', []],
])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names))

test('what the story shows elsewhere tells what a bare name is', () => {
  expect(namesIn('They asked Haugstrand again.', 'Mr. Per Haugstrand, the mayor, said no.')).toContain(
    'person Haugstrand',
  )
})

const spans = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom(...KINDS) }))
  .map(parts => {
    let at = 0
    return parts.map(({ gap, length, kind }): NameSpan => {
      const start = at + gap
      at = start + length
      return { passage: 0, start, end: at, kind }
    })
  })

test('names become tags and tags the same names', () =>
  fc.assert(
    fc.property(spans, names => {
      expect(namesOf(tagsOf((names.at(-1)?.end ?? 0) + 1, names), 0)).toEqual(names)
    }),
  ))

test('the best path never breaks a name', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: TAGS, maxLength: TAGS })), rows => {
      const path = bestPath(Float32Array.from(rows.flat()), new Float64Array(TAGS * TAGS))
      for (const [i, tag] of [...path, OUTSIDE].entries()) expect(mayFollow(tag, path[i - 1] ?? OUTSIDE)).toBe(true)
    }),
  ))

const weight = fc.integer({ min: -LEVELS, max: LEVELS }).filter(n => n !== 0)
const rows = fc.uniqueArray(
  fc.tuple(
    fc.nat(2 ** BITS - 1),
    fc.uniqueArray(fc.tuple(fc.nat(TAGS - 1), weight), { minLength: 1, selector: w => w[0] }),
  ),
  { selector: row => row[0] },
)

test('a packed model is unpacked as it was', () =>
  fc.assert(
    fc.property(rows, list => {
      const sorted = [...list].sort((a, b) => a[0] - b[0])
      const starts = [0]
      for (const [, weights] of sorted) starts.push(starts.at(-1)! + weights.length)
      const weights = {
        features: Uint32Array.from(sorted, row => row[0]),
        starts: Uint32Array.from(starts),
        tags: Uint8Array.from(sorted.flatMap(row => row[1].map(w => w[0]))),
        values: Int8Array.from(sorted.flatMap(row => row[1].map(w => w[1]))),
      }
      expect(unpack(pack(weights))).toEqual(weights)
    }),
  ))

test('a model scores known features and no others', () => {
  const packed = pack({
    features: Uint32Array.of(3, 2 ** BITS - 1),
    starts: Uint32Array.of(0, 1, 2),
    tags: Uint8Array.of(1, 2),
    values: Int8Array.of(4, -6),
  })
  const { scoresOf } = modelOf({ ...packed, moves: '0', scale: 0.5 })
  const scores = scoresOf([[3, 4], [2 ** BITS - 1], []])
  const set = [...scores.entries()].filter(([, score]) => score !== 0)
  expect(set).toEqual([
    [1, 2],
    [TAGS + 2, -3],
  ])
})

test('features fit the bits of a model', () =>
  fc.assert(
    fc.property(fc.nat(99), fc.integer(), fc.integer(), (template, a, b) => {
      const feature = mixed(template, a, b)
      expect(Number.isInteger(feature) && feature >= 0 && feature < 2 ** BITS).toBe(true)
    }),
  ))

test('the shipped model and its lists take at most 400 kB zipped', () => {
  const sizes = ['weights', 'gazetteer'].map(
    name => gzipSync(readFileSync(`utils/annotate/who/tagger/${name}.json`)).length,
  )
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(400_000)
})

const ascending = fc.uniqueArray(fc.nat(2 ** 22), { maxLength: 50 }).map(list => list.sort((a, b) => a - b))

test('numbers packed by their gaps come back as they were', () =>
  fc.assert(
    fc.property(ascending, list => {
      expect([...unpackGaps(packGaps(list))]).toEqual(list)
    }),
  ))

test.each<[string, List]>([
  ['berlin', 'city'],
  ['yekaterinburg', 'place'],
  ['great barrier reef', 'place'],
  ['thyssenkrupp', 'body'],
  ['agence france-presse', 'body'],
  ['patricia', 'first'],
  ['castillo', 'last'],
])('the gazetteer knows "%s" as one of its list: %s', (name, list) =>
  expect(listsOf(name) & bitOf(list)).toBeGreaterThan(0),
)

test('the gazetteer takes few unknown words for known ones', () => {
  const unknown = Array.from({ length: 3000 }, (_, i) => `vq${i.toString(36)}zx`)
  expect(unknown.filter(word => listsOf(word) !== 0).length).toBeLessThan(100)
})
