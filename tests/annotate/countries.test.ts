/** Of the countries that a story names, those that it is about are key. */
import { expect, test } from 'vitest'
import { annotate } from '../../utils/annotate/annotate.ts'
import { story } from './story.ts'

const keyOf = (title: string, paragraphs: string[]) =>
  annotate(story(title, paragraphs)).countries.map(c => (c.key ? c.code : c.code.toLowerCase()))

test('two that the story is about are key, one named in passing is not', () => {
  expect(
    keyOf('Norway and Denmark share a ferry', [
      'Norway will pay for the ferry and Denmark for the quay.',
      'The Danish minister was pleased. So was the Norwegian one.',
      'Ferries of Chile are older. The crew slept.',
      'Denmark begins in May, and Norway in June.',
    ]),
  ).toEqual(['NO', 'DK', 'cl'])
})

test('a story of one country has one', () => {
  expect(
    keyOf('Harbour of Norway closes', [
      'Norway closed its harbour.',
      'The sea is free, Norway says.',
      'Iceland waits.',
    ]),
  ).toEqual(['NO', 'is'])
})

test('where none stands out the first is key, so that the list is not empty', () => {
  const filler = Array.from({ length: 12 }, () => 'The ferry was late again and the crew slept.')
  expect(keyOf('Ferry late', [...filler, 'It was built in Chile.', 'It was painted in Peru.'])).toEqual(['CL', 'pe'])
})

test('what stands for a country is told apart from what names it', () => {
  const [korea] = annotate(story('Seoul waits', ['South Korea waits. The South Korean fleet is in Seoul.'])).countries
  expect(korea).toMatchObject({ name: 'South Korea', aliases: ['Seoul', 'South Korean'], via: ['Seoul'] })
})

test('a country inside the name of a body is found, and its mentions are those that lead to it', () => {
  const article = story('Rates rise', ['The Bank of England met. Britain waited, and the Bank of England spoke again.'])
  const { countries, mentions } = annotate(article)
  expect(countries.map(c => [c.code, c.aliases, c.mentions])).toEqual([['GB', ['England', 'Britain'], 1]])
  expect(mentions.filter(m => m.entity === 'country:GB')).toHaveLength(1)
})
