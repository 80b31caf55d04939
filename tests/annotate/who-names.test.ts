/** Which names a sentence holds, and of what kind. */
import { expect, test } from 'vitest'
import { isCountryForm } from '../../utils/annotate/where/where.ts'
import { nameFinder } from '../../utils/annotate/who/find-names.ts'
import { passageOf } from '../../utils/annotate/who/token.ts'

function namesIn(...texts: string[]): string[] {
  const passages = texts.map((chars, id) => passageOf({ id, chars, marks: [] }, 'body'))
  return nameFinder(isCountryForm)(passages)
    .filter(name => name.kind === 'person' || name.kind === 'organization')
    .map(({ passage, start, end, kind }) => {
      const { tokens } = passages[passage]!
      return `${kind[0]} ${texts[passage]!.slice(tokens[start]!.from, tokens[end - 1]!.to)}`
    })
}

test.each<[string, string, string[]]>([
  ['a full name', 'Yesterday the keeper met Martha Quillfeather on the pier.', ['p Martha Quillfeather']],
  ['a title is no part of the name', 'Aides of President Olga Brandvik left.', ['p Olga Brandvik']],
  ['a long title neither', 'It was said by Norwegian National Fisheries Adviser Per Haugstrand.', ['p Per Haugstrand']],
  ['nor an office', 'The order came from Secretary of State Daniel Ashgrove.', ['p Daniel Ashgrove']],
  ['nor an honorific', 'A letter to Mr. Ashgrove was lost.', ['p Ashgrove']],
  ['a pope keeps his', 'The crowd cheered Pope Linus outside.', ['p Pope Linus']],
  ['a possessive is left out', 'The boat was Martha Quillfeather’s only home.', ['p Martha Quillfeather']],
  ['initials', 'It was built by J. R. Quillfeather in a year.', ['p J. R. Quillfeather']],
  ['a suffix', 'The yard of Peter Ashgrove Jr. burned down.', ['p Peter Ashgrove Jr.']],
  [
    'particles',
    'The yard hired Pieter van der Brandt and Khalid bin Rashid al-Nuri.',
    ['p Pieter van der Brandt', 'p Khalid bin Rashid al-Nuri'],
  ],
  ['a Korean name', 'It was opened by Seo Min-jae and Baek Ji Hoon.', ['p Seo Min-jae', 'p Baek Ji Hoon']],
  [
    'a Japanese name in either order',
    'There stood Haruki Morioka beside Nakamura Takeshi.',
    ['p Haruki Morioka', 'p Nakamura Takeshi'],
  ],
  ['an apostrophe inside', 'The song was by Sean O’Malley again.', ['p Sean O’Malley']],
  [
    'a ministry with its list',
    'A clerk at the Ministry of Tides, Harbours and Lights wept.',
    ['o Ministry of Tides, Harbours and Lights'],
  ],
  [
    'but no second name behind "and"',
    'Staff of the University of Brackwater and Dover College agreed.',
    ['o University of Brackwater', 'o Dover College'],
  ],
  ['a council', 'A plan of the Brackwater Harbour Council failed.', ['o Brackwater Harbour Council']],
  ['a people’s party', 'A vote for the Brackwater People’s Party was wasted.', ['o Brackwater People’s Party']],
  ['a company', 'She works for Quillfeather Shipping Ltd. in town.', ['o Quillfeather Shipping Ltd.']],
  ['a country inside a body', 'A loan from the Bank of Norway was late.', ['o Bank of Norway']],
  ['a body named with its person', 'It was FBI Director Anna Ashgrove who called.', ['o FBI', 'p Anna Ashgrove']],
  ['a known acronym', 'Ships of NATO and the EU waited.', ['o NATO', 'o EU']],
  [
    'an acronym that the text explains',
    'The European Tide Agency (ETA) knew; the ETA said so.',
    ['o European Tide Agency', 'o ETA', 'o ETA'],
  ],
  ['seats of power', 'Neither the White House nor the Kremlin replied.', ['o White House', 'o Kremlin']],
  ['a place', 'The talks at Camp David and near Lake Vessel ended.', []],
  ['an event', 'It was shown at the Brackwater Lights Festival and in the Gull Cup.', []],
  ['a programme', 'They opened the New Tides and Lights Dialogue on a hill.', []],
  ['a law', 'It broke the Clean Harbours Act of last year.', []],
  ['months and days', 'By Monday, in May or on a Thursday in June, it rained.', []],
  ['faiths and peoples', 'A Catholic and a Muslim met an Arab Christian.', []],
  ['a sentence’s first word', 'Rain fell. Harbours closed. Fishing stopped. According to all, Nothing helped.', []],
  ['a role alone', 'The Prime Minister and the National Security Adviser slept.', []],
  [
    'prefixes hang loose',
    'The pro-Ashgrove and anti-Ashgrove crowds met Daniel Ashgrove.',
    ['p Ashgrove', 'p Ashgrove', 'p Daniel Ashgrove'],
  ],
])('%s: %s', (_, sentence, expected) => expect(namesIn(sentence)).toEqual(expected))

test('a lone surname follows the full name, wherever that stands', () =>
  expect(namesIn('Quillfeather waved.', 'Later Martha Quillfeather left.', 'They saw Quillfeather go.')).toEqual([
    'p Quillfeather',
    'p Martha Quillfeather',
    'p Quillfeather',
  ]))

test('a lone surname is a person even where it is a town as well', () =>
  expect(namesIn('It was Jack London who came.', 'A friend of London spoke.')).toContain('p Jack London'))

test('a headline in capitals holds the names that the story shows', () =>
  expect(namesIn('BRACKWATER COUNCIL FIRES MARTHA QUILLFEATHER', 'Today Martha Quillfeather lost her post.')).toEqual([
    'p MARTHA QUILLFEATHER',
    'p Martha Quillfeather',
  ]))

test('a headline in title case holds no more than the names that the story shows', () =>
  expect(
    namesIn(
      'Brave Keeper Martha Quillfeather Saved Every Sailor',
      'The brave keeper, Martha Quillfeather, saved every sailor.',
    ),
  ).toEqual(['p Martha Quillfeather', 'p Martha Quillfeather']))

test('a dateline is a place and its agency no actor', () =>
  expect(namesIn('BRACKWATER, Dec. 8 (Reuters) - The keeper Martha Quillfeather slept.')).toEqual([
    'p Martha Quillfeather',
  ]))

test('many guesses never outvote one full name', () =>
  expect(
    new Set(namesIn('It was Ingolf Quorn.', ...Array.from({ length: 60 }, () => 'They met Quorn there.'))),
  ).toEqual(new Set(['p Ingolf Quorn', 'p Quorn'])))
