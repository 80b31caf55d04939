/** The reading as a whole: actors and countries beside each other, the key ones marked. */
import { expect, test } from 'vitest'
import { annotate } from '../../utils/annotate/annotate.ts'
import type { Article } from '../../utils/model/article.ts'
import { textsOf } from '../../utils/text/texts.ts'
import { story } from './story.ts'

function marked(article: Article): string[] {
  const chars = new Map(textsOf(article).map(t => [t.id, t.chars]))
  return annotate(article).mentions.map(m => `${m.entity.split(':')[1]} ${chars.get(m.text)!.slice(m.from, m.to)}`)
}

test('a country inside a role is its own mention; inside a body’s name the body wins and the country is still listed', () => {
  const article = story('Rain', ['A loan of the Bank of Norway helped Norwegian President Olga Brandvik.'])
  expect(marked(article)).toEqual(['bank-of-norway Bank of Norway', 'NO Norwegian', 'olga-brandvik Olga Brandvik'])
  const [norway] = annotate(article).countries
  expect(norway).toMatchObject({ code: 'NO', name: 'Norway', aliases: ['Norwegian'], mentions: 1 })
})

test('the person of the headline and of most paragraphs comes first and is key, one named in passing is not', () => {
  const { actors } = annotate(
    story('Brandvik closes the harbour', [
      'Harbour master Olga Brandvik closed the harbour.',
      'Fishers asked Brandvik to open it.',
      'It was Brandvik who refused.',
      'The gate had been painted by Daniel Ashgrove.',
    ]),
  )
  expect(actors.map(a => [a.name, a.key])).toEqual([
    ['Olga Brandvik', true],
    ['Daniel Ashgrove', false],
  ])
})

test('at most six are key', () => {
  const names = [
    'Anna Orm',
    'Bertha Pell',
    'Carla Quist',
    'Daniel Rask',
    'Edgar Stam',
    'Frida Tornqvist',
    'Gustav Ulv',
    'Hanna Vik',
  ]
  const { actors } = annotate(story('Rain', [`Those who came were ${names.join(', ')}.`]))
  expect(actors.map(a => a.key)).toEqual([true, true, true, true, true, true, false, false])
})

test('a capital named once, without its country, is no country; in the headline it is', () => {
  const codes = (title: string) => annotate(story(title, ['A ferry from Oslo was late.'])).countries.map(c => c.code)
  expect(codes('Ferry late')).toEqual([])
  expect(codes('Oslo ferry late')).toEqual(['NO'])
})

test('a body that stands in somebody’s role alone counts half', () => {
  const { actors } = annotate(story('Rain', ['Tide Office director Olga Brandvik met the Rain Office.']))
  const salience = Object.fromEntries(actors.map(a => [a.name, a.salience]))
  expect(salience['Tide Office']).toBeLessThan(0.6 * salience['Rain Office']!)
})

test('who is named in captions alone is no actor of the story', () => {
  const { actors } = annotate(
    story('Rain', ['The gate was shut by Olga Brandvik.'], {
      captions: ['Olga Brandvik and Daniel Ashgrove at the gate.'],
    }),
  )
  expect(actors.map(a => a.name)).toEqual(['Olga Brandvik'])
})

test('a story that is about nobody in particular has one key actor', () => {
  const rain = Array.from({ length: 12 }, (_, i) => `It rained for the ${i + 2}nd hour.`)
  const { actors } = annotate(story('Rain', [...rain, 'The gate was shut by Olga Brandvik and Daniel Ashgrove.']))
  expect(actors.map(a => [a.key, a.salience < 0.25])).toEqual([
    [true, true],
    [false, true],
  ])
})

test('people of the standfirst are found there', () => {
  const standfirst = { id: 99, chars: 'Harbour master Anna Example wants more pilots.', marks: [] }
  const article = {
    ...story('Port asks for pilots', ['The pilots of the port were not asked on Tuesday.']),
    standfirst,
  }
  const { actors, mentions } = annotate(article)
  expect(actors.map(a => a.name)).toContain('Anna Example')
  expect(mentions.some(m => m.text === 99)).toBe(true)
})
