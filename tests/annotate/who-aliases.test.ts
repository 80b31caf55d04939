/** One entity for all the names of one person or body. */
import { expect, test } from 'vitest'
import { annotate } from '../../utils/annotate/annotate.ts'
import { story } from './story.ts'

const actorsOf = (...paragraphs: string[]) =>
  Object.fromEntries(annotate(story('Rain over the pier', paragraphs)).actors.map(a => [a.name, [...a.aliases].sort()]))

test.each<[string, string[], Record<string, string[]>]>([
  [
    'a surname and a titled surname',
    [
      'The pier was shut by Martha Quillfeather.',
      'Later Quillfeather slept.',
      'The keeper woke Harbour Minister Quillfeather.',
    ],
    { 'Martha Quillfeather': ['Quillfeather'] },
  ],
  [
    'a surname before the full name',
    ['They saw Quillfeather leave.', 'On the pier Martha Quillfeather said no.'],
    { 'Martha Quillfeather': ['Quillfeather'] },
  ],
  [
    'either order of a name',
    ['The pier was shut by Haruki Morioka.', 'A friend of Morioka Haruki came.', 'They saw Morioka leave.'],
    { 'Haruki Morioka': ['Morioka', 'Morioka Haruki'] },
  ],
  [
    'a family name that comes first',
    ['The pier was shut by Seo Min-jae.', 'They saw Seo leave.'],
    { 'Seo Min-jae': ['Seo'] },
  ],
  [
    'a middle initial',
    ['The pier was shut by Martha J. Quillfeather.', 'A friend of Martha Quillfeather came.'],
    { 'Martha J. Quillfeather': ['Martha Quillfeather'] },
  ],
  [
    'an acronym and its name',
    ['A boat of the European Tide Agency (ETA) sank.', 'Divers of the ETA came.'],
    { 'European Tide Agency': ['ETA'] },
  ],
  [
    'an acronym that spells it',
    ['A boat of the Brackwater Tide Agency sank.', 'The BTA said so.'],
    { 'Brackwater Tide Agency': ['BTA'] },
  ],
  [
    'letters that do not spell it, once explained',
    ['A boat of the Tide Agency of Brackwater (RUBO) sank.', 'Divers of RUBO came.'],
    { 'Tide Agency of Brackwater': ['RUBO'] },
  ],
  [
    'letters that it is known by',
    ['A boat of the National Tide Agency, known by its acronym BNPT, sank.', 'Divers of BNPT came.'],
    { 'National Tide Agency': ['BNPT'] },
  ],
  [
    'letters of the parts of a word',
    ['A boat of the National Tide-Table Agency sank.', 'Later the NTTA said so.'],
    { 'National Tide-Table Agency': ['NTTA'] },
  ],
  [
    'an Arabic article',
    ['The pier was shut by Omar al-Tahiri.', 'Later Tahiri said no.'],
    { 'Omar al-Tahiri': ['Tahiri'] },
  ],
  ['a known acronym', ['A boat of the United Nations sank.', 'Divers of the UN came.'], { 'United Nations': ['UN'] }],
  [
    'a company without its legal form',
    ['A boat of Quillfeather Shipping Ltd. sank.', 'Divers of Quillfeather Shipping came.'],
    { 'Quillfeather Shipping Ltd.': ['Quillfeather Shipping'] },
  ],
  [
    'the head of a body',
    ['A boat of the Brackwater Harbour Council sank.', 'Divers came, and the Council said so.'],
    { 'Brackwater Harbour Council': ['Council'] },
  ],
  [
    'a body inside a body’s name is not that body',
    ['Divers of the UN Security Council came.', 'Divers of the UN came.'],
    { 'UN Security Council': [], UN: [] },
  ],
])('%s', (_, paragraphs, expected) => expect(actorsOf(...paragraphs)).toEqual(expected))

test('of two people with one surname, the surname alone is the one last named', () => {
  const { actors, mentions } = annotate(
    story('Rain over the pier', [
      'The pier was shut by Martha Quillfeather. Workers saw Quillfeather leave.',
      'It was opened by her brother Daniel Quillfeather. Workers saw Quillfeather stay.',
    ]),
  )
  expect(actors.map(a => [a.name, a.mentions]).sort()).toEqual([
    ['Daniel Quillfeather', 2],
    ['Martha Quillfeather', 2],
  ])
  expect(mentions.map(m => m.entity)).toEqual([
    'person:martha-quillfeather',
    'person:martha-quillfeather',
    'person:daniel-quillfeather',
    'person:daniel-quillfeather',
  ])
})

test('who was called by the surname alone keeps it in the next paragraph', () => {
  const { actors } = annotate(
    story('Rain over the pier', [
      'The pier was shut by Martha Quillfeather. Workers saw Quillfeather leave.',
      'Her brother Daniel Quillfeather slept.',
      'Then workers saw Quillfeather come back.',
    ]),
  )
  expect(actors.map(a => [a.name, a.mentions])).toEqual([
    ['Martha Quillfeather', 3],
    ['Daniel Quillfeather', 1],
  ])
})

test('the author and the outlet are no actors', () => {
  const paragraphs = [
    'Daniel Ashgrove told the Brackwater Gazette that it rained.',
    'Martha Quillfeather reports from the pier.',
  ]
  const { actors } = annotate(
    story('Rain', paragraphs, { authors: ['MARTHA QUILLFEATHER'], site: 'The Brackwater Gazette' }),
  )
  expect(actors.map(a => a.name)).toEqual(['Daniel Ashgrove'])
})

test('of two orders of a name the running text’s is shown, not the caption’s', () => {
  const { actors } = annotate(
    story('Rain over the pier', ['The pier was shut by Seo Min-jae.'], {
      captions: ['Min-jae Seo on the pier.', 'Min-jae Seo at home.'],
    }),
  )
  expect(actors.map(a => [a.name, a.aliases])).toEqual([['Seo Min-jae', ['Min-jae Seo']]])
})

test('an article or an owner’s s makes no other body', () => {
  const { actors } = annotate(
    story('Rain over the pier', [
      'The Brackwater People’s Army said no.',
      'Later the BPA said yes.',
      'She wrote for The Brackwater Courier. The editor of the Brackwater Courier slept.',
    ]),
  )
  expect(actors.map(a => [a.name, a.aliases])).toEqual(expect.arrayContaining([['Brackwater People’s Army', ['BPA']]]))
  expect(actors.filter(a => a.name.includes('Courier'))).toHaveLength(1)
})
