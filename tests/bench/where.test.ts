/** Stories and mentions as the country bench counts them, on invented gold. */
import { expect, test } from 'vitest'
import { figuresOf, sumOf } from '../../tools/bench/tally.ts'
import { goldMentions, goldPlaces } from '../../tools/bench/where-gold.ts'
import { linkedCode } from '../../tools/bench/where-links.ts'
import { mentionRows } from '../../tools/bench/where-mentions.ts'
import { judgedStory } from '../../tools/bench/where-places.ts'

const text = 'Japan signed. The Peruvian envoy left Chile for Oslo and Rome.'
const at = (word: string) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length })

test('a country without a code in the labels is wrong in one reading and not counted in the other', () => {
  const places = [
    { ...at('Japan'), code: 'JP', country: true },
    { ...at('Peruvian'), country: false },
  ]
  const { set, mentions } = judgedStory({ id: 'a', text, places })
  expect(set).toEqual({ literal: { right: 1, wrong: 2, missed: 0 }, neutral: { right: 1, wrong: 1, missed: 0 } })
  expect(mentions.neutral).toEqual({ right: 1, wrong: 1, missed: 0 })
})

test('what is missed is named', () => {
  const places = [{ ...at('envoy'), code: 'MT', country: true }]
  expect(judgedStory({ id: 'a', text, places }).remarks).toContainEqual(expect.stringContaining('missed MT'))
})

test('a country named by its capital alone is counted apart', () => {
  const twice = `${text} Oslo and Rome cheered.`
  expect(judgedStory({ id: 'a', text: twice, places: [{ ...at('Rome'), code: 'IT', country: false }] })).toMatchObject({
    via: 2,
    viaUnknown: 1,
  })
})

test('precision, recall and F1 of several stories together', () => {
  const all = sumOf([
    { right: 3, wrong: 1, missed: 0 },
    { right: 0, wrong: 0, missed: 1 },
  ])
  expect(figuresOf(all)).toEqual({ f1: 0.75, precision: 0.75, recall: 0.75 })
})

test('nothing asked and nothing said is right', () =>
  expect(figuresOf({ right: 0, wrong: 0, missed: 0 })).toEqual({ f1: 1, precision: 1, recall: 1 }))

test('mentions without text are asked in a sentence, alone and together', () => {
  const rows = mentionRows([
    [
      { chars: 'Georgia', kind: 'country', country: 'Georgia (country)' },
      { chars: 'Tbilisi', kind: 'other' },
      { chars: 'Peruvians', kind: 'people', country: 'Peru' },
      { chars: 'Nova Quill', kind: 'person' },
    ],
  ])
  const recalled = (kind: string) => rows.filter(r => r.kind === kind).map(r => [r.all, r.recalled, r.wrong])
  expect(recalled('country')).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ])
  expect(recalled('people')).toEqual([
    [1, 1, 0],
    [1, 1, 0],
  ])
  expect(recalled('person')).toEqual([
    [1, 0, 0],
    [1, 0, 0],
  ])
})

test.each([
  ['Georgia (country)', 'GE'],
  ['Soviet Union', 'RU'],
  ['United Kingdom', 'GB'],
  ['France', 'FR'],
  ['Yugoslavia', undefined],
])('the page “%s” is %s', (title, code) => expect(linkedCode(title)).toBe(code))

test('a folder without a corpus has no gold', () => {
  expect(goldPlaces('/nowhere', 'geo-lgl')).toBeUndefined()
  expect(goldMentions('/nowhere')).toBeUndefined()
})
