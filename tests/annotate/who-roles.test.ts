/** Roles come in the story's own words, or not at all. */
import { expect, test } from 'vitest'
import { annotate } from '../../utils/annotate/annotate.ts'
import { story } from './story.ts'

const rolesOf = (paragraphs: string[], captions: string[] = []) =>
  Object.fromEntries(annotate(story('Rain over the pier', paragraphs, { captions })).actors.map(a => [a.name, a.role]))

test.each<[string, string, string, string | undefined]>([
  ['a title before the name', 'Aides of President Olga Brandvik left.', 'Olga Brandvik', 'President'],
  [
    'with its country',
    'Aides of Norwegian Prime Minister Olga Brandvik left.',
    'Olga Brandvik',
    'Norwegian Prime Minister',
  ],
  [
    'with its body',
    'It was White House Press Secretary Olga Brandvik.',
    'Olga Brandvik',
    'White House Press Secretary',
  ],
  ['with an office', 'The order of Secretary of State Olga Brandvik came.', 'Olga Brandvik', 'Secretary of State'],
  [
    'in small letters',
    'The order of former deputy finance minister Olga Brandvik came.',
    'Olga Brandvik',
    'former deputy finance minister',
  ],
  [
    'plain words closed by an article',
    'They asked the village postcard painter Olga Brandvik.',
    'Olga Brandvik',
    'village postcard painter',
  ],
  [
    'after a state’s possessive',
    'They asked Norway’s foreign minister, Olga Brandvik, about it.',
    'Olga Brandvik',
    'Norway’s foreign minister',
  ],
  [
    'after a common possessive',
    'They asked the company’s chief executive, Olga Brandvik, about it.',
    'Olga Brandvik',
    'chief executive',
  ],
  [
    'an apposition',
    'Olga Brandvik, the White House harbour spokeswoman, said no.',
    'Olga Brandvik',
    'White House harbour spokeswoman',
  ],
  [
    'an apposition with its body',
    'Olga Brandvik, director of the Brackwater Museum, said no.',
    'Olga Brandvik',
    'director of the Brackwater Museum',
  ],
  [
    'an apposition after an age',
    'Olga Brandvik, 44, a teacher from Dover, said no.',
    'Olga Brandvik',
    'teacher from Dover',
  ],
  [
    'an apposition that who ends',
    'Olga Brandvik, a marine biologist who dives, said no.',
    'Olga Brandvik',
    'marine biologist',
  ],
  [
    'a sentence that says so',
    'Olga Brandvik is the founder of a ferry line.',
    'Olga Brandvik',
    'founder of a ferry line',
  ],
  [
    'a field in small letters before the comma',
    'Its special envoy for tide affairs, Olga Brandvik, left.',
    'Olga Brandvik',
    'special envoy for tide affairs',
  ],
  [
    'a field that a state owns',
    'They asked the head of Norway’s ferry service, Olga Brandvik, about it.',
    'Olga Brandvik',
    'head of Norway’s ferry service',
  ],
  [
    'what an unnamed body owns',
    'Later came Olga Brandvik, the union’s president.',
    'Olga Brandvik',
    'the union’s president',
  ],
  [
    'whom she heads',
    'Olga Brandvik, who heads Norway’s ferry office, said no.',
    'Olga Brandvik',
    'heads Norway’s ferry office',
  ],
  ['what somebody merely does', 'Olga Brandvik, who likes ferries, said no.', 'Olga Brandvik', undefined],
  ['a thin word alone', 'They asked her colleague, Olga Brandvik, about it.', 'Olga Brandvik', undefined],
  ['an office before a rank', 'Its spokesman, Col. Olga Brandvik, said no.', 'Olga Brandvik', 'spokesman'],
  [
    'a rank after an office',
    'They asked harbour ministry spokesman Lt. Gen. Olga Brandvik.',
    'Olga Brandvik',
    'harbour ministry spokesman',
  ],
  [
    'an office before a form of address',
    'Norway’s harbour minister, Dr Olga Brandvik, said no.',
    'Olga Brandvik',
    'Norway’s harbour minister',
  ],
  [
    'a calling that no list knows',
    'Olga Brandvik, a lamplighter from Dover, said no.',
    'Olga Brandvik',
    'lamplighter from Dover',
  ],
  ['what came after and is nobody', 'They met Olga Brandvik, a day later.', 'Olga Brandvik', undefined],
  ['a claim about her', 'They asked Olga Brandvik, a claim that she denies.', 'Olga Brandvik', undefined],
  ['a noun before the calling', 'At the pier, kelp farmer Olga Brandvik was busy.', 'Olga Brandvik', 'kelp farmer'],
  ['a verb before the calling', 'They had to beat keeper Olga Brandvik twice.', 'Olga Brandvik', 'keeper'],
  ['two callings', 'Their founder and sole owner, Olga Brandvik, left.', 'Olga Brandvik', 'founder and sole owner'],
  [
    'an office of two fields',
    'They asked the Parks and Recreation Director Olga Brandvik.',
    'Olga Brandvik',
    'Parks and Recreation Director',
  ],
  ['a town called New', 'It was New York Mayor Olga Brandvik.', 'Olga Brandvik', 'New York Mayor'],
  ['whence she comes', 'The third seed, Olga Brandvik of Norway, won.', 'Olga Brandvik', 'third seed'],
  [
    'whose she is',
    'Whoever it was, its representative in Dover, Olga Brandvik, knew.',
    'Olga Brandvik',
    'representative in Dover',
  ],
  ['her party', 'The finance minister, Labour’s Olga Brandvik, said no.', 'Olga Brandvik', 'finance minister'],
  ['as whom she was identified', 'The driver, identified as Olga Brandvik (38), left.', 'Olga Brandvik', 'driver'],
  [
    'another’s description',
    'The guests were Daniel Ashgrove, the mayor, Olga Brandvik, and Kari Nordmann.',
    'Olga Brandvik',
    undefined,
  ],
  ['what she does for a living', 'Olga Brandvik works as a diver.', 'Olga Brandvik', 'diver'],
  ['a race that she leads', 'Olga Brandvik, who leads the race, said no.', 'Olga Brandvik', undefined],
  ['a camp with its prefix', 'They asked pro-Harbour mayor Olga Brandvik.', 'Olga Brandvik', 'pro-Harbour mayor'],
  [
    'what a body is, straight before its name',
    'They asked the Dover newspaper Brackwater Gazette.',
    'Brackwater Gazette',
    'Dover newspaper',
  ],
  ['where she is based', 'They asked the Dover-based pilot Olga Brandvik.', 'Olga Brandvik', 'Dover-based pilot'],
  ['letters behind her name', 'Her barrister, Olga Brandvik KC, said no.', 'Olga Brandvik', 'barrister'],
  [
    'of whom she is the widow',
    'They asked the widow of the mayor, Olga Brandvik, about it.',
    'Olga Brandvik',
    'widow of the mayor',
  ],
  ['what a club owns', 'Olga Brandvik, the club’s record scorer, left.', 'Olga Brandvik', 'the club’s record scorer'],
  [
    'a state whose name is a verb',
    'Olga Brandvik, envoy of the United States, said no.',
    'Olga Brandvik',
    'envoy of the United States',
  ],
  [
    'an office and where she spoke',
    'Olga Brandvik, minister of tides in an interview, said no.',
    'Olga Brandvik',
    'minister of tides',
  ],
  ['no role', 'Olga Brandvik, however, said that the president slept.', 'Olga Brandvik', undefined],
  ['the next one’s title', 'Olga Brandvik, President Daniel Ashgrove and others came.', 'Olga Brandvik', undefined],
  [
    'what a body is',
    'The Tide Institute, a Brackwater think tank, said no.',
    'Tide Institute',
    'Brackwater think tank',
  ],
])('%s: %s', (_, sentence, name, role) => {
  const roles = rolesOf([sentence])
  expect(Object.keys(roles)).toContain(name)
  expect(roles[name]).toBe(role)
})

test('the fuller role wins over the bare one, and the thin one never', () =>
  expect(
    rolesOf([
      'Her counterpart, Olga Brandvik, came.',
      'They asked President Brandvik about it.',
      'Aides of Norwegian President Olga Brandvik left.',
    ]),
  ).toEqual({ 'Olga Brandvik': 'Norwegian President' }))

test('a caption may give the role', () =>
  expect(rolesOf(['Olga Brandvik slept.'], ['Norwegian Fisheries Minister Olga Brandvik on the pier.'])).toEqual({
    'Olga Brandvik': 'Norwegian Fisheries Minister',
  }))

test('of two that tell as much, running text wins over a caption', () =>
  expect(rolesOf(['The ferry envoy, Olga Brandvik, slept.'], ['Norwegian envoy Olga Brandvik on the pier.'])).toEqual({
    'Olga Brandvik': 'ferry envoy',
  }))
